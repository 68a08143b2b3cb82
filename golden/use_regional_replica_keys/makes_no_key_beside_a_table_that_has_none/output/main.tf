provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "eu_west_1"
  region = "eu-west-1"
}

resource "aws_kms_key" "main" {
  description             = "Keeps orders"
  deletion_window_in_days = 14
  enable_key_rotation     = true
  tags                    = local.tags
}

variable "replica_kms_key_arns" {
  description = "ARN of the KMS key for the replicas in each region; where none is given, the replicas are encrypted with the key that AWS manages there"
  type        = map(string)
  default     = {}

  validation {
    condition = alltrue([
      for region, arn in var.replica_kms_key_arns : can(regex("^arn:[a-z-]+:kms:${region}:[0-9]{12}:key/", arn))
    ])
    error_message = "Each key must be given by its ARN and stand in the region that it is given for."
  }
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

  replica {
    region_name = "eu-west-1"
    kms_key_arn = lookup(var.replica_kms_key_arns, "eu-west-1", null)
  }
}

locals {
  tags = {
    Project = "orders"
  }
}
