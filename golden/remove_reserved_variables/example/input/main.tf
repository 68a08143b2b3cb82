terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "region" {
  type    = string
  default = "eu-west-1"
}

provider "aws" {
  region = var.region
}

data "aws_region" "current" {}

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

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "builds"
  s3_key        = "orders.zip"

  environment {
    variables = {
      TABLE = "orders" # by name
      # Where the clients go
      AWS_REGION = var.region

      AWS_LAMBDA_FUNCTION_NAME = "orders"
      LOG_LEVEL                = "info"
    }
  }
}

resource "aws_lambda_function" "invoices" {
  function_name = "invoices"
  role          = aws_iam_role.orders.arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "builds"
  s3_key        = "invoices.zip"

  environment {
    variables = {
      AWS_REGION         = data.aws_region.current.name
      AWS_DEFAULT_REGION = data.aws_region.current.name
    }
  }

  tags = { Name = "invoices" }
}

resource "aws_lambda_function" "short" {
  function_name = "short"
  role          = aws_iam_role.orders.arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "builds"
  s3_key        = "short.zip"

  environment {
    variables = { AWS_REGION = "${var.region}", TABLE = "orders", LAMBDA_TASK_ROOT = "/var/task" }
  }
}
