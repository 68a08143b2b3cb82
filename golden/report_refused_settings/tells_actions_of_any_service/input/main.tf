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

locals {
  guards = {
    logs = {
      Version   = "2012-10-17"
      Statement = [{ Effect = "Deny", Action = "log*:Delete*", Resource = "*" }]
    }
  }

  # Another program's, in the same form.
  rules = {
    Statement = [{ Effect = "Allow", Action = ["*:read"], Resource = "*" }]
  }
}

resource "aws_iam_policy" "guards" {
  for_each = local.guards
  name     = each.key
  policy   = jsonencode(each.value)
}

data "aws_iam_policy_document" "inner" {
  statement {
    effect    = "Deny"
    actions   = ["*:Put*"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "outer" {
  source_policy_documents = [data.aws_iam_policy_document.inner.json]
}

resource "aws_iam_policy" "outer" {
  name   = "outer"
  policy = data.aws_iam_policy_document.outer.json
}

output "rules" {
  value = jsonencode(local.rules)
}
