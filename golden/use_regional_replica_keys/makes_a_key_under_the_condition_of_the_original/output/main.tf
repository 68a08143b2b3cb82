provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "eu_west_1"
  region = "eu-west-1"
}

variable "encrypt" {
  description = "The encrypt"
  type        = bool
}

resource "aws_kms_key" "main" {
  count = var.encrypt ? 1 : 0

  enable_key_rotation = true
}

resource "aws_kms_key" "main_eu_west_1" {
  provider = aws.eu_west_1
  count    = var.encrypt ? 1 : 0

  enable_key_rotation = true
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
    kms_key_arn = one(aws_kms_key.main[*].arn)
  }

  replica {
    region_name = "eu-west-1"
    kms_key_arn = var.encrypt ? aws_kms_key.main_eu_west_1[0].arn : null
  }
}

locals {
  tags = {
    Project = "orders"
  }
}
