variable "region" {
  type = string
}

data "aws_caller_identity" "current" {}

resource "aws_iam_policy" "queue" {
  name   = "queue"
  policy = <<EOF
{
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "sqs:SendMessage",
      "Resource": "arn:aws:sqs:${var.region}:${data.aws_caller_identity.current.account_id}:orders"
    }
  ]
}
EOF
}
