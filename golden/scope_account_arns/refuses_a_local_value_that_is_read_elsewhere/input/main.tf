data "aws_caller_identity" "current" {}

locals {
  queues = ["arn:aws:sqs:us-east-1:*:orders"]
}

resource "aws_iam_policy" "queues" {
  name = "queues"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "sqs:SendMessage", Resource = local.queues },
      { Effect = "Deny", Action = "sqs:DeleteQueue", Resource = local.queues },
    ]
  })
}
