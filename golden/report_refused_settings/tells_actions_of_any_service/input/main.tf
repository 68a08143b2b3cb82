terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "bucket" {
  type = string
}

data "aws_iam_policy_document" "guard" {
  statement {
    effect    = "Deny"
    actions   = ["*:Create*", "*:Delete*", "s3:*"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "guard" {
  name   = "guard"
  policy = data.aws_iam_policy_document.guard.json
}

resource "aws_iam_policy" "tags" {
  name = "tags"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "dynamodb*:TagResource"
        Resource = "*"
      },
      {
        Effect    = "Allow"
        NotAction = ["*", "iam:*", "logs:Put*"]
        Resource  = "arn:aws:logs:*:*:*"
      },
      {
        Effect   = "Allow"
        Action   = "*:*"
        Resource = "*"
      },
    ]
  })
}
