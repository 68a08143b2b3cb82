resource "aws_sqs_queue" "orders" {
  name = "orders"
}

# What the workers may do.
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
