provider "aws" {
  region = var.aws_region
}

provider "aws" {
  alias  = "archive"
  region = var.aws_region
}

variable "aws_region" {
  description = "The aws region"
  type        = string
}

resource "aws_kms_key" "main" {
  description             = "Keeps orders"
  deletion_window_in_days = 14
  enable_key_rotation     = true
  tags                    = local.tags
}

resource "aws_kinesis_stream" "copy" {
  provider    = aws.archive
  name        = "orders-copy"
  shard_count = 1
  kms_key_id  = aws_kms_key.main.arn
}

locals {
  tags = {
    Project = "orders"
  }
}
