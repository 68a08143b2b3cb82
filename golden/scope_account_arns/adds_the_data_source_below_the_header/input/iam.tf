# iam.tf: who may do what
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
