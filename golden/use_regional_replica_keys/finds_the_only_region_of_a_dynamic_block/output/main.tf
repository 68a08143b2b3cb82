provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "dr"
  region = var.dr_region
}

variable "dr_region" {
  description = "The dr region"
  type        = string
}

variable "with_replica" {
  description = "The with replica"
  type        = bool
}

resource "aws_kms_key" "main" {
  description             = "Keeps orders"
  deletion_window_in_days = 14
  enable_key_rotation     = true
  tags                    = local.tags
}

resource "aws_kms_key" "main_dr" {
  provider                = aws.dr
  description             = "Keeps orders (${var.dr_region})"
  deletion_window_in_days = 14
  enable_key_rotation     = true
  tags                    = local.tags
}

resource "aws_dynamodb_table" "orders" {
  name             = "orders"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }

  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.main.arn
  }

  dynamic "replica" {
    for_each = var.with_replica ? [var.dr_region] : []
    content {
      region_name = replica.value
      kms_key_arn = aws_kms_key.main_dr.arn
    }
  }
}

locals {
  tags = {
    Project = "orders"
  }
}
