provider "aws" {
  region = "us-east-1"
}

# Where to deploy.
data "aws_region" "current" {}

data "aws_caller_identity" "current" {}

data "aws_availability_zones" "available" {
  state = "available"
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_iam_policy" "queue" {
  name = "queue"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "sqs:SendMessage"
      Resource = "arn:aws:sqs:us-east-1:${data.aws_caller_identity.current.account_id}:orders"
    }]
  })
}
