data "aws_caller_identity" "current" {}

resource "aws_iam_policy" "queue" {
  provider = aws.us_east_1
  name     = "queue"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "sqs:SendMessage"
      Resource = "arn:aws:sqs:us-east-1:*:orders"
    }]
  })
}
