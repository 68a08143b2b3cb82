provider "aws" {
  region = var.aws_region
}

provider "aws" {
  alias  = "dr"
  region = var.dr_region
}

variable "aws_region" {
  description = "The aws region"
  type        = string
}

variable "dr_region" {
  description = "The dr region"
  type        = string
}

resource "aws_kms_key" "main" {
  description             = "Keeps orders"
  deletion_window_in_days = 14
  enable_key_rotation     = true
  tags                    = local.tags
}

resource "aws_kms_key" "dr" {
  provider                = aws.dr
  description             = "Keeps orders"
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

  replica {
    region_name = "eu-west-1"
    kms_key_arn = aws_kms_key.dr.arn
  }
}

resource "aws_dynamodb_table" "carts" {
  name             = "carts"
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

  replica {
    region_name = var.replica_region
    kms_key_arn = aws_kms_key.dr.arn
  }
}

variable "replica_region" {
  description = "The replica region"
  type        = string
}

locals {
  tags = {
    Project = "orders"
  }
}
