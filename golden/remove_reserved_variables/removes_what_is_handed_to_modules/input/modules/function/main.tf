terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "name" {
  type = string
}

variable "environment_variables" {
  type    = map(string)
  default = {}
}

resource "aws_lambda_function" "this" {
  function_name = var.name
  role          = "arn:aws:iam::123456789012:role/functions"
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "builds"
  s3_key        = "${var.name}.zip"

  environment {
    variables = merge({ STAGE = "prod" }, var.environment_variables)
  }
}
