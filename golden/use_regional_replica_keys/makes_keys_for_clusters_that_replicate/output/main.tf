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

resource "aws_kms_key" "main_dr" {
  provider                = aws.dr
  description             = "Keeps orders (${var.dr_region})"
  deletion_window_in_days = 14
  enable_key_rotation     = true
  tags                    = local.tags
}

resource "aws_rds_cluster" "primary" {
  cluster_identifier          = "orders"
  engine                      = "aurora-mysql"
  master_username             = "orders"
  manage_master_user_password = true
  storage_encrypted           = true
  kms_key_id                  = aws_kms_key.main.arn
}

resource "aws_rds_cluster" "replica" {
  provider           = aws.dr
  cluster_identifier = "orders-replica"
  engine             = "aurora-mysql"
  storage_encrypted  = true
  kms_key_id         = aws_kms_key.main_dr.arn

  replication_source_identifier = aws_rds_cluster.primary.arn
}

locals {
  tags = {
    Project = "orders"
  }
}
