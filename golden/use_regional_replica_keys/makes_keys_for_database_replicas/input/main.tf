provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "eu"
  region = "eu-west-1"
}

resource "aws_kms_key" "main" {
  description             = "Keeps orders"
  deletion_window_in_days = 14
  enable_key_rotation     = true
  tags                    = local.tags
}

resource "aws_db_instance" "replica" {
  provider            = aws.eu
  identifier          = "orders-replica"
  instance_class      = "db.t3.medium"
  replicate_source_db = aws_db_instance.orders.arn
  kms_key_id          = aws_kms_key.main.arn
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "mysql"
  instance_class              = "db.t3.medium"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  storage_encrypted           = true
  kms_key_id                  = aws_kms_key.main.arn
  backup_retention_period     = 7
}

locals {
  tags = {
    Project = "orders"
  }
}
