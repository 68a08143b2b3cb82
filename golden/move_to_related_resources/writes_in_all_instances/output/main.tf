terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  master_username             = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_rds_cluster_instance" "writer" {
  identifier                 = "orders-writer"
  cluster_identifier         = aws_rds_cluster.orders.id
  engine                     = aws_rds_cluster.orders.engine
  instance_class             = "db.r6g.large"
  auto_minor_version_upgrade = false # by hand
}

resource "aws_rds_cluster_instance" "reader" {
  identifier                 = "orders-reader"
  cluster_identifier         = aws_rds_cluster.orders.id
  engine                     = aws_rds_cluster.orders.engine
  promotion_tier             = 2
  instance_class             = "db.r6g.large"
  auto_minor_version_upgrade = false # by hand
}

resource "aws_docdb_cluster" "ingest" {
  cluster_identifier          = "ingest"
  master_username             = "ingest"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_docdb_cluster_instance" "ingest" {
  count                 = 2
  identifier            = "ingest-${count.index}"
  cluster_identifier    = aws_docdb_cluster.ingest.id
  instance_class        = "db.r6g.large"
  copy_tags_to_snapshot = true
}
