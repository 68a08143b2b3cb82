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

resource "aws_kms_key" "primary" {
  description             = "Keeps orders"
  deletion_window_in_days = 14
  enable_key_rotation     = true
  tags                    = local.tags
}

resource "aws_rds_global_cluster" "orders" {
  global_cluster_identifier = "orders"
  engine                    = "aurora-mysql"
  storage_encrypted         = true
}

resource "aws_rds_cluster" "replica" {
  provider           = aws.dr
  cluster_identifier = "orders-replica"
  engine             = "aurora-mysql"
  storage_encrypted  = true
  kms_key_id         = aws_kms_key.primary.arn

  global_cluster_identifier = aws_rds_global_cluster.orders.id
}

locals {
  tags = {
    Project = "orders"
  }
}
