data "aws_caller_identity" "current" {
  count = var.enabled ? 1 : 0
}

data "aws_caller_identity" "account" {}

resource "aws_iam_policy" "queue" {
  name = "queue"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "sqs:SendMessage"
      Resource = "arn:aws:sqs:us-east-1:${data.aws_caller_identity.account.account_id}:orders"
    }]
  })
}

variable "enabled" {
  type    = bool
  default = true
}
