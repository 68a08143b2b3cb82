data "aws_caller_identity" "current" {}

locals {
  log_groups = ["arn:aws:logs:*:*:log-group:/orders/*", "arn:aws:logs:*:*:log-group:/orders/*:*"]
  table      = "arn:aws:dynamodb:us-east-1:*:table/orders"

  statements = [
    {
      Effect   = "Allow"
      Action   = "sqs:SendMessage"
      Resource = "arn:aws:sqs:us-east-1:*:orders"
    },
  ]

  topics = <<-JSON
    {"Statement": [{"Effect": "Allow", "Action": "sns:Publish", "Resource": "arn:aws:sns:us-east-1:*:orders"}]}
  JSON
}

data "aws_iam_policy_document" "logs" {
  statement {
    actions   = ["logs:PutLogEvents"]
    resources = local.log_groups
  }
}

resource "aws_iam_policy" "tables" {
  name = "tables"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(local.statements, [{
      Effect   = "Allow"
      Action   = "dynamodb:GetItem"
      Resource = ["${local.table}"]
    }])
  })
}

resource "aws_iam_policy" "logs" {
  name   = "logs"
  policy = data.aws_iam_policy_document.logs.json
}

resource "aws_iam_policy" "topics" {
  name   = "topics"
  policy = local.topics
}
