terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.40"
    }
  }
}

# Another value than that of its instance.
resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  master_username             = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
  auto_minor_version_upgrade  = false
}

resource "aws_rds_cluster_instance" "orders" {
  identifier         = "orders"
  cluster_identifier = aws_rds_cluster.orders.id
  engine             = aws_rds_cluster.orders.engine
  instance_class     = "db.r6g.large"
}

# A cluster that makes its instances itself.
resource "aws_rds_cluster" "ledger" {
  cluster_identifier          = "ledger"
  engine                      = "mysql"
  db_cluster_instance_class   = "db.m6gd.large"
  storage_type                = "io1"
  iops                        = 3000
  allocated_storage           = 100
  master_username             = "ledger"
  manage_master_user_password = true
  skip_final_snapshot         = true
  auto_minor_version_upgrade  = true
}

# The same as its instance, and not what version 6 takes for granted.
resource "aws_rds_cluster" "stock" {
  cluster_identifier          = "stock"
  engine                      = "aurora-mysql"
  master_username             = "stock"
  manage_master_user_password = true
  skip_final_snapshot         = true
  auto_minor_version_upgrade  = false
}

resource "aws_rds_cluster_instance" "stock" {
  identifier                 = "stock"
  cluster_identifier         = aws_rds_cluster.stock.id
  engine                     = aws_rds_cluster.stock.engine
  instance_class             = "db.r6g.large"
  auto_minor_version_upgrade = false
}
