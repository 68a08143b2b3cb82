terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "role_arn" {
  type = string
}

variable "environment" {
  type = string
}

resource "aws_lambda_function" "ingest" {
  function_name = "${var.environment}-ingest"
  role          = var.role_arn
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/ingest:1"
  log_retention = 14
}

resource "aws_lambda_function" "orders" {
  function_name = "${var.environment}-orders"
  role          = var.role_arn
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1"
  log_retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "orders" {
  name = "/aws/lambda/${var.environment}-orders"
}
