terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_iam_role_policy_attachment" "new" {
  role       = "orders"
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonOrdersExecutionRolePolicy"
}

resource "aws_iam_role_policy_attachment" "own" {
  role       = "orders"
  policy_arn = "arn:aws:iam::123456789012:policy/AWSLambdaBasicExecutionRole"
}
