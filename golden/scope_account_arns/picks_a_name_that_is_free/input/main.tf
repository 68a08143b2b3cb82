data "aws_caller_identity" "current" {
  count = var.enabled ? 1 : 0
}

resource "aws_iam_policy" "queue" {
  name = "queue"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "sqs:SendMessage"
      Resource = "arn:aws:sqs:us-east-1:*:orders"
    }]
  })
}

variable "enabled" {
  type    = bool
  default = true
}
