terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "aws_region" {
  type    = string
  default = "eu-west-1"
}

variable "role_arn" {
  type = string
}

locals {
  shared = {
    AWS_REGION = var.aws_region
    STAGE      = "prod"
  }

  functions = {
    ingest = {
      memory = 256
      environment = {
        TABLE      = "ingest"
        AWS_REGION = var.aws_region
      }
    }
    report = {
      memory      = 512
      environment = { AWS_REGION = var.aws_region }
    }
  }
}

resource "aws_cloudwatch_log_group" "each" {
  for_each = local.functions

  name              = "/aws/lambda/${each.key}"
  retention_in_days = 14
}

resource "aws_lambda_function" "each" {
  for_each = local.functions

  function_name = each.key
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  memory_size   = each.value.memory
  s3_bucket     = "builds"
  s3_key        = "${each.key}.zip"

  environment {
    variables = merge(local.shared, each.value.environment, { AWS_DEFAULT_REGION = var.aws_region })
  }
}

resource "aws_lambda_function" "one" {
  function_name = "one"
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "builds"
  s3_key        = "one.zip"

  environment {
    variables = merge(local.shared, {
      AWS_REGION = var.aws_region
    })
  }
}

resource "aws_lambda_function" "two" {
  function_name = "two"
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "builds"
  s3_key        = "two.zip"

  environment {
    variables = merge(
      local.shared,
      {
        TABLE      = "two"
        AWS_REGION = var.aws_region
      }
    )
  }
}

resource "aws_lambda_function" "three" {
  for_each = local.functions

  function_name = "three-${each.key}"
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "builds"
  s3_key        = "three.zip"

  dynamic "environment" {
    for_each = [{ AWS_REGION = (var.aws_region), /* of all */ STAGE = "prod" }]

    content {
      variables = environment.value
    }
  }
}
