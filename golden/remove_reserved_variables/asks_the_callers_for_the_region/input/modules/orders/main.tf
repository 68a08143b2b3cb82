terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "region" {
  type = string
}

resource "aws_lambda_function" "this" {
  function_name = "orders"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "builds"
  s3_key        = "orders.zip"

  environment {
    variables = {
      AWS_REGION = var.region
      STAGE      = "prod"
    }
  }
}
