variable "kms_key_arn" {
  description = "The kms key arn"
  type        = string
}

variable "replica_regions" {
  description = "Regions with a copy of the table"
  type        = list(string)
  default     = []
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
    kms_key_arn = var.kms_key_arn
  }

  dynamic "replica" {
    for_each = var.replica_regions
    content {
      region_name = replica.value
      kms_key_arn = var.kms_key_arn
    }
  }
}
