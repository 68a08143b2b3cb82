terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "dr_region" {
  type    = string
  default = "eu-central-1"
}

variable "access_key" {
  type = string
}

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "dr"
  region = var.dr_region
}

data "aws_region" "current" {}

resource "aws_lambda_function" "copy" {
  function_name = "copy"
  role          = "arn:aws:iam::123456789012:role/copy"
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "builds"
  s3_key        = "copy.zip"

  environment {
    variables = {
      AWS_REGION               = var.dr_region
      AWS_ACCESS_KEY_ID        = var.access_key
      AWS_LAMBDA_FUNCTION_NAME = "restore"
      TZ                       = "Europe/Vienna"
    }
  }
}

resource "aws_lambda_function" "restore" {
  provider = aws.dr

  function_name = "restore"
  role          = "arn:aws:iam::123456789012:role/copy"
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "builds"
  s3_key        = "copy.zip"

  environment {
    variables = {
      AWS_REGION = data.aws_region.current.name
    }
  }
}

locals {
  both = {
    AWS_REGION = "eu-west-1"
    STAGE      = "prod"
  }
}

resource "aws_lambda_function" "here" {
  function_name = "here"
  role          = "arn:aws:iam::123456789012:role/copy"
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "builds"
  s3_key        = "copy.zip"

  environment {
    variables = local.both
  }
}

resource "aws_lambda_function" "there" {
  provider = aws.dr

  function_name = "there"
  role          = "arn:aws:iam::123456789012:role/copy"
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "builds"
  s3_key        = "copy.zip"

  environment {
    variables = local.both
  }
}

resource "aws_codebuild_project" "build" {
  name         = "build"
  service_role = "arn:aws:iam::123456789012:role/build"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"

    environment_variable {
      name  = "AWS_REGION"
      value = "eu-west-1"
    }
  }

  source {
    type      = "NO_SOURCE"
    buildspec = "version: 0.2"
  }
}
