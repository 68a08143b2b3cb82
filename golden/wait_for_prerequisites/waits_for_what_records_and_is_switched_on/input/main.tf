terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_s3_bucket" "records" {
  bucket_prefix = "records-"
}

resource "aws_s3_bucket_policy" "records" {
  bucket = aws_s3_bucket.records.id
  policy = var.policy
}

# Watches everything.
resource "aws_config_configuration_recorder" "main" {
  name     = "main"
  role_arn = var.role_arn

  depends_on = [
    aws_s3_bucket.records,
    aws_config_delivery_channel.main, # delivers first
  ]
}

resource "aws_config_delivery_channel" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.records.bucket
}

resource "aws_config_configuration_recorder_status" "main" {
  name       = aws_config_configuration_recorder.main.name
  is_enabled = true
}

resource "aws_config_config_rule" "versioned" {
  name = "versioned"

  source {
    owner             = "AWS"
    source_identifier = "S3_BUCKET_VERSIONING_ENABLED"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_config_config_rule" "own" {
  name = "own"

  source {
    owner             = "CUSTOM_LAMBDA"
    source_identifier = aws_lambda_function.own.arn

    source_detail {
      message_type = "ConfigurationItemChangeNotification"
    }
  }

  depends_on = [aws_config_configuration_recorder.main]
}

resource "aws_lambda_function" "own" {
  function_name = "own"
  role          = var.role_arn
  package_type  = "Image"
  image_uri     = var.image
}

resource "aws_lambda_permission" "own" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.own.function_name
  principal     = "config.amazonaws.com"
}

resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = local.bucket
}

locals {
  bucket = aws_s3_bucket.records.id
}

resource "aws_securityhub_account" "main" {}

resource "aws_securityhub_standards_subscription" "cis" {
  standards_arn = "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0"
}

resource "aws_macie2_account" "main" {
  count = var.is_watched ? 1 : 0
}

resource "aws_macie2_custom_data_identifier" "cards" {
  name  = "cards"
  regex = "[0-9]{16}"
}

variable "role_arn" {
  type = string
}

variable "policy" {
  type = string
}

variable "image" {
  type = string
}

variable "is_watched" {
  type    = bool
  default = true
}
