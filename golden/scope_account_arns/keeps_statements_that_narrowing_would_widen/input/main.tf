resource "aws_iam_policy" "limits" {
  name = "limits"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Deny"
        Action   = "dynamodb:DeleteTable"
        Resource = "arn:aws:dynamodb:*:*:table/*"
      },
      {
        Effect      = "Allow"
        Action      = "sqs:*"
        NotResource = "arn:aws:sqs:*:*:audit"
      },
      {
        Effect   = var.effect
        Action   = "sns:*"
        Resource = "arn:aws:sns:*:*:audit"
      },
      {
        Effect   = "Allow"
        Action   = "lambda:InvokeFunction"
        Resource = "*"
        Condition = {
          ArnNotLike = { "aws:SourceArn" = "arn:aws:events:*:*:rule/*" }
        }
      },
      {
        Effect   = "Allow"
        Action   = "lambda:InvokeFunction"
        Resource = "*"
        Condition = {
          StringEquals = { "aws:SourceArn" = "arn:aws:events:us-east-1:*:rule/nightly" }
        }
      },
    ]
  })
}

data "aws_iam_policy_document" "limits" {
  statement {
    effect    = "Deny"
    actions   = ["dynamodb:DeleteTable"]
    resources = ["arn:aws:dynamodb:*:*:table/*"]
  }

  statement {
    actions       = ["sqs:*"]
    not_resources = ["arn:aws:sqs:*:*:audit"]
  }
}

variable "effect" {
  type    = string
  default = "Allow"
}
