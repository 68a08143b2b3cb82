terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

# What it makes is tagged with the function, and made after that.
provider "aws" {
  alias  = "tagged"
  region = "eu-west-1"

  default_tags {
    tags = { function = aws_lambda_function.orders.arn }
  }
}

resource "aws_iam_role" "orders" {
  name = "orders"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "orders_send_message_failed" {
  name = "send-message-failed"
  role = aws_iam_role.orders.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "sqs:SendMessage"
        Resource = aws_sqs_queue.failed.arn
      }
    ]
  })
}

resource "aws_iam_role_policy" "orders" {
  provider = aws.tagged
  name     = "orders"
  role     = aws_iam_role.orders.id

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }]
  })
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "orders-code"
  s3_key        = "orders.zip"

  dead_letter_config {
    target_arn = aws_sqs_queue.failed.arn
  }

  depends_on = [aws_iam_role_policy.orders_send_message_failed]
}

resource "aws_sqs_queue" "failed" {
  name = "orders-failed"
}
