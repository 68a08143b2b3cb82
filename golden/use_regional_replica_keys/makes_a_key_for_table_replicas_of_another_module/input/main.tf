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

variable "table_arn" {
  description = "The table arn"
  type        = string
}

resource "aws_dynamodb_table_replica" "orders" {
  provider         = aws.dr
  global_table_arn = var.table_arn
  kms_key_arn      = aws_kms_key.main.arn
}

locals {
  tags = {
    Project = "orders"
  }
}
