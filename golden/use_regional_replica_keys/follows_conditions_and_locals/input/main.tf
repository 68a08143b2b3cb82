variable "encrypt" {
  description = "The encrypt"
  type        = bool
}

variable "replica_regions" {
  description = "Regions with a copy of the table"
  type        = list(string)
  default     = []
}

resource "aws_kms_key" "main" {
  count = var.encrypt ? 1 : 0

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
      kms_key_arn = var.encrypt ? local.key_arn : null
    }
  }
}

locals {
  key_arn = one(aws_kms_key.main[*].arn)
}
