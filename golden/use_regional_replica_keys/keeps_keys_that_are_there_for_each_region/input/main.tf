terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

variable "replica_regions" {
  description = "Regions with a copy of the table"
  type        = list(string)
  default     = []
}

resource "aws_kms_key" "replicas" {
  for_each = toset(var.replica_regions)
  region   = each.value

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

  dynamic "replica" {
    for_each = var.replica_regions
    content {
      region_name = replica.value
      kms_key_arn = aws_kms_key.replicas[replica.value].arn
    }
  }
}
