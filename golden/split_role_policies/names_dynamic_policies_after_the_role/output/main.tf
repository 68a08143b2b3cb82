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
}

resource "aws_iam_role_policy" "orders_logs" {
  name   = "logs"
  role   = aws_iam_role.orders.id
  policy = data.aws_iam_policy_document.logs.json
}

resource "aws_iam_role_policy" "orders" {
  for_each = { read = "dynamodb:GetItem", write = "dynamodb:PutItem" }

  name   = each.key
  role   = aws_iam_role.orders.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = each.value, Resource = "*" }] })
}

resource "aws_iam_role_policy" "orders_2" {
  for_each = { list = { name = "orders-list", action = "s3:ListAllMyBuckets" } }

  name   = each.value.name
  role   = aws_iam_role.orders.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = each.value.action, Resource = "*" }] })
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
