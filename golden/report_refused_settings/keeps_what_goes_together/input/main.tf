terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "eu-central-1"
}

provider "aws" {
  alias  = "west"
  region = "eu-west-1"
}

provider "aws" {
  alias  = "other_team"
  region = "eu-central-1"
}

variable "window" {
  type = string
}

resource "aws_kms_key" "west" {
  provider    = aws.west
  description = "databases"
}

resource "aws_db_instance" "orders" {
  identifier                   = "orders"
  engine                       = "mysql"
  instance_class               = "db.t4g.medium"
  allocated_storage            = 100
  username                     = "orders"
  manage_master_user_password  = true
  storage_encrypted            = true
  performance_insights_enabled = true
  backup_retention_period      = 7
  backup_window                = "23:30-00:30"
  maintenance_window           = "sun:00:30-sun:23:30"
  skip_final_snapshot          = true
}

resource "aws_db_instance" "small" {
  identifier                   = "small"
  engine                       = "postgres"
  instance_class               = "db.t3.micro"
  allocated_storage            = 20
  username                     = "small"
  manage_master_user_password  = true
  performance_insights_enabled = true
  backup_window                = "03:00-04:00"
  maintenance_window           = var.window
  skip_final_snapshot          = true
}

resource "aws_db_instance" "replica" {
  provider            = aws.west
  identifier          = "orders-replica"
  replicate_source_db = aws_db_instance.orders.arn
  instance_class      = "db.t4g.medium"
  kms_key_id          = aws_kms_key.west.arn
  storage_encrypted   = true
  skip_final_snapshot = true
}

# In the same region.
resource "aws_db_instance" "near" {
  provider            = aws.other_team
  identifier          = "orders-near"
  replicate_source_db = aws_db_instance.orders.arn
  instance_class      = "db.t4g.medium"
  storage_encrypted   = true
  skip_final_snapshot = true
}

resource "aws_db_instance_automated_backups_replication" "orders" {
  provider               = aws.west
  source_db_instance_arn = aws_db_instance.orders.arn
  kms_key_id             = aws_kms_key.west.arn
}
