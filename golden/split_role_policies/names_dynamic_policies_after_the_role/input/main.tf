terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.72"
    }
  }
}

resource "aws_iam_role" "orders" {
  name               = "orders"
  assume_role_policy = data.aws_iam_policy_document.assume.json

  inline_policy {
    name   = "logs"
    policy = data.aws_iam_policy_document.logs.json
  }

  dynamic "inline_policy" {
    for_each = { read = "dynamodb:GetItem", write = "dynamodb:PutItem" }

    content {
      name   = inline_policy.key
      policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = inline_policy.value, Resource = "*" }] })
    }
  }

  dynamic "inline_policy" {
    for_each = { list = { name = "orders-list", action = "s3:ListAllMyBuckets" } }
    iterator = granted

    content {
      name   = granted.value.name
      policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = granted.value.action, Resource = "*" }] })
    }
  }
}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "logs" {
  statement {
    actions   = ["logs:PutLogEvents"]
    resources = ["*"]
  }
}
