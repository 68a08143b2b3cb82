data "aws_caller_identity" "current" {}

resource "aws_iam_policy" "tables" {
  name = "tables"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = "*"
      Resource = [
        "arn:aws:dynamodb:us-east-1:210987654321:table/orders",
        "arn:aws:sqs:us-east-1:123456789012:orders",
        "arn:aws:iam::210987654321:role/deployer",
        "arn:aws:lambda:us-east-1:580247275435:layer:LambdaInsightsExtension:*",
        "arn:aws:ecr:us-east-1:210987654321:repository/app",
      ]
    }]
  })
}
