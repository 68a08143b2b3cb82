terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

data "aws_iam_policy_document" "logs" {
  statement {
    actions   = ["logs:PutLogEvents"]
    resources = ["*"]
  }
}

resource "aws_iam_role" "logs" {
  name               = "logs"
  assume_role_policy = data.aws_iam_policy_document.logs.json
}

data "aws_iam_policy_document" "both" {
  statement {
    actions   = ["sts:AssumeRole"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "both" {
  name               = "both"
  assume_role_policy = data.aws_iam_policy_document.both.json
}

resource "aws_sqs_queue_policy" "both" {
  queue_url = "https://sqs.eu-west-1.amazonaws.com/123456789012/orders"
  policy    = data.aws_iam_policy_document.both.json
}

resource "aws_iam_role" "quoted" {
  name               = "quoted"
  assume_role_policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRole\",\"Principal\":{\"Service\":\"lambda.amazonaws.com\"},\"Resource\":\"*\"}]}"
}

# What a role may do has resources.
resource "aws_iam_role_policy" "right" {
  name = "right"
  role = aws_iam_role.both.id

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Resource = "*" }]
  })
}
