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
  function_name = "returns"
  role          = "arn:aws:iam::123456789012:role/returns"
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "builds"
  s3_key        = "returns.zip"

  environment {
    variables = {
      AWS_REGION = var.region
      STAGE      = "prod"
    }
  }
}
