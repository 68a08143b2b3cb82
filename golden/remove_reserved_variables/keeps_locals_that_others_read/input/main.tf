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

locals {
  environment = {
    AWS_REGION = var.region
    TABLE      = "orders"
  }
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "builds"
  s3_key        = "orders.zip"

  environment {
    variables = local.environment
  }
}

resource "aws_ecs_task_definition" "orders" {
  family = "orders"

  container_definitions = jsonencode([{
    name        = "orders"
    image       = "orders:1"
    memory      = 512
    environment = [for name, value in local.environment : { name = name, value = value }]
  }])
}
