data "aws_caller_identity" "current" {}

resource "aws_iam_user_policy" "own_queue" {
  name = "own-queue"
  user = aws_iam_user.reader.name

  policy = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Queues",
      "Effect": "Allow",
      "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage"],
      "Resource": [
        "arn:aws:sqs:${var.region}:${data.aws_caller_identity.current.account_id}:$${aws:username}-*",
        "arn:aws:sqs:${lookup(var.regions, "second", "eu-west-1")}:${data.aws_caller_identity.current.account_id}:shared"
      ]
    }
  ]
}
EOF
}

resource "aws_iam_group_policy" "logs" {
  name  = "logs"
  group = aws_iam_group.readers.name

  policy = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": {
        "Effect": "Allow",
        "Action": ${jsonencode(var.actions)},
        "Resource": "arn:aws:logs:*:${data.aws_caller_identity.current.account_id}:log-group:/app/*"
      }
    }
  POLICY
}

resource "aws_iam_user" "reader" {
  name = "reader"
}

resource "aws_iam_group" "readers" {
  name = "readers"
}

variable "region" {
  type = string
}

variable "regions" {
  type    = map(string)
  default = {}
}

variable "actions" {
  type    = list(string)
  default = ["logs:FilterLogEvents"]
}
