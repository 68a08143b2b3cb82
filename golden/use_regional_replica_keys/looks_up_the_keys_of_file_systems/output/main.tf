variable "dr_region" {
  description = "The dr region"
  type        = string
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

provider "aws" {
  region = "us-east-1"
}

resource "aws_kms_key" "main" {
  description             = "Keeps orders"
  deletion_window_in_days = 14
  enable_key_rotation     = true
  tags                    = local.tags
}

resource "aws_efs_file_system" "orders" {
  encrypted  = true
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_efs_replication_configuration" "orders" {
  source_file_system_id = aws_efs_file_system.orders.id

  destination {
    region     = var.dr_region
    kms_key_id = lookup(var.replica_kms_key_arns, var.dr_region, null)
  }
}

locals {
  tags = {
    Project = "orders"
  }
}
