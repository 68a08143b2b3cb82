provider "aws" {
  alias  = "primary"
  region = "us-east-1"
}

provider "aws" {
  alias  = "secondary"
  region = "us-west-2"
}

data "aws_caller_identity" "current" {
  provider = aws.primary
}

resource "aws_iam_policy" "queue" {
  provider = aws.primary
  name     = "queue"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "sqs:SendMessage"
      Resource = "arn:aws:sqs:us-east-1:${data.aws_caller_identity.current.account_id}:orders"
    }]
  })
}

resource "aws_iam_policy" "other" {
  provider = aws.secondary
  name     = "other"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "sqs:SendMessage"
      Resource = "arn:aws:sqs:us-east-1:${data.aws_caller_identity.current.account_id}:orders"
    }]
  })
}
