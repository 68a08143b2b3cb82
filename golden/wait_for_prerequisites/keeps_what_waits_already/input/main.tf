terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_s3_bucket" "uploads" {
  bucket_prefix = "uploads-"
}

resource "aws_lambda_function" "resize" {
  function_name = "resize"
  role          = var.role_arn
  package_type  = "Image"
  image_uri     = var.image
}

# For the topic, not for the bucket.
resource "aws_lambda_permission" "topic" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.resize.function_name
  principal     = "sns.amazonaws.com"
}

resource "aws_lambda_permission" "bucket" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.resize.function_name
  principal     = "s3.amazonaws.com"
  source_arn    = aws_s3_bucket.uploads.arn
}

# Waits by way of another.
resource "aws_s3_bucket_notification" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  lambda_function {
    lambda_function_arn = aws_lambda_function.resize.arn
    events              = ["s3:ObjectCreated:*"]
  }

  depends_on = [terraform_data.permitted]
}

resource "terraform_data" "permitted" {
  input = aws_lambda_permission.bucket.id
}

# Of another region.
resource "aws_config_configuration_recorder" "west" {
  provider = aws.west

  name     = "west"
  role_arn = var.role_arn
}

resource "aws_config_config_rule" "versioned" {
  name = "versioned"

  source {
    owner             = "AWS"
    source_identifier = "S3_BUCKET_VERSIONING_ENABLED"
  }
}

# What an override file may say.
resource "aws_macie2_account" "main" {}

resource "aws_macie2_custom_data_identifier" "cards" {
  name  = "cards"
  regex = "[0-9]{16}"
}

provider "aws" {
  region = "eu-central-1"
}

provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

variable "role_arn" {
  type = string
}

variable "image" {
  type = string
}

# The list is emptied before such lists are switched off.
resource "aws_s3_bucket_ownership_controls" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }

  depends_on = [aws_s3_bucket_acl.uploads]
}

resource "aws_s3_bucket_acl" "uploads" {
  bucket = aws_s3_bucket.uploads.id
  acl    = "private"
}

# Each trail has a bucket, whose policy names it.
resource "aws_s3_bucket" "records" {
  for_each = toset(["trail", "data"])

  bucket_prefix = each.key
}

resource "aws_s3_bucket_policy" "data" {
  bucket = aws_s3_bucket.records["data"].id
  policy = jsonencode({ Statement = [{ Sid = aws_cloudtrail.main.name }] })
}

resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.records["trail"].id
}
