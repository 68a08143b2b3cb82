// tap_stack.tf
variable "replica_regions" {
  description = "Regions with a copy of the table"
  type        = list(string)
  default     = []
}

variable "replica_kms_key_arns" {
  description = "ARN of the KMS key for the replicas in each region; DynamoDB needs one for every region, since the table has a key of its own"
  type        = map(string)
  default     = {}

  validation {
    condition = alltrue([
      for region, arn in var.replica_kms_key_arns : can(regex("^arn:[a-z-]+:kms:${region}:[0-9]{12}:key/", arn))
    ])
    error_message = "Each key must be given by its ARN and stand in the region that it is given for."
  }
}

resource "aws_kms_key" "main" {
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

  dynamic "replica" {
    for_each = var.replica_regions
    content {
      region_name = replica.value
      kms_key_arn = lookup(var.replica_kms_key_arns, replica.value, null)
    }
  }
}

locals {
  tags = {
    Project = "orders"
  }
}
