variable "region" {
  type = string
}

resource "aws_iam_policy" "queue" {
  name   = "queue"
  policy = <<EOF
{
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "sqs:SendMessage",
      "Resource": "arn:aws:sqs:${var.region}:*:orders"
    }
  ]
}
EOF
}
