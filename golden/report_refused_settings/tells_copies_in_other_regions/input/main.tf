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

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.m6g.large"
  allocated_storage           = 100
  username                    = "orders"
  manage_master_user_password = true
  storage_encrypted           = true
  backup_retention_period     = 7
  skip_final_snapshot         = true
}

resource "aws_db_instance" "replica" {
  provider            = aws.west
  identifier          = "orders-replica"
  replicate_source_db = aws_db_instance.orders.arn
  instance_class      = "db.m6g.large"
  storage_encrypted   = true
  skip_final_snapshot = true
}

resource "aws_db_instance_automated_backups_replication" "orders" {
  source_db_instance_arn = aws_db_instance.orders.arn
  retention_period       = 7
}

resource "aws_rds_global_cluster" "shop" {
  global_cluster_identifier = "shop"
  engine                    = "aurora-postgresql"
  storage_encrypted         = true
}

resource "aws_rds_cluster" "first" {
  cluster_identifier          = "shop-first"
  global_cluster_identifier   = aws_rds_global_cluster.shop.id
  engine                      = aws_rds_global_cluster.shop.engine
  master_username             = "shop"
  manage_master_user_password = true
  storage_encrypted           = true
  skip_final_snapshot         = true
}

resource "aws_rds_cluster" "second" {
  provider                  = aws.west
  cluster_identifier        = "shop-second"
  global_cluster_identifier = aws_rds_global_cluster.shop.id
  engine                    = aws_rds_global_cluster.shop.engine
  storage_encrypted         = true
  skip_final_snapshot       = true

  depends_on = [aws_rds_cluster.first]
}

resource "aws_rds_cluster" "reports" {
  cluster_identifier          = "reports"
  engine                      = "aurora-mysql"
  master_username             = "reports"
  manage_master_user_password = true
  storage_encrypted           = true
  skip_final_snapshot         = true
}

resource "aws_rds_cluster" "reports_copy" {
  provider                      = aws.west
  cluster_identifier            = "reports-copy"
  engine                        = "aurora-mysql"
  replication_source_identifier = aws_rds_cluster.reports.arn
  storage_encrypted             = true
  skip_final_snapshot           = true
}
