data "aws_caller_identity" "current" {}

data "aws_caller_identity" "us_east_1" {
  provider = aws.us_east_1
}

resource "aws_iam_policy" "queue" {
  provider = aws.us_east_1
  name     = "queue"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "sqs:SendMessage"
      Resource = "arn:aws:sqs:us-east-1:${data.aws_caller_identity.us_east_1.account_id}:orders"
    }]
  })
}
