resource "aws_iam_policy" "read" {
  name = "read"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["dynamodb:GetItem", "dynamodb:Query"]
      Resource = ["arn:aws:dynamodb:*:*:table/${local.name}", "arn:aws:dynamodb:*:*:table/${local.name}/index/*"]
    }]
  })
}
