terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "second"
  region = "eu-central-1"
}

resource "aws_rds_global_cluster" "orders" {
  global_cluster_identifier = "orders"
  engine                    = "aurora-postgresql"
  backup_retention_period   = 7
  preferred_backup_window   = "02:00-03:00" # at night
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  global_cluster_identifier   = aws_rds_global_cluster.orders.id
  engine                      = aws_rds_global_cluster.orders.engine
  master_username             = "orders"
  manage_master_user_password = true
  backup_retention_period     = 7
  skip_final_snapshot         = true
}

resource "aws_rds_cluster_instance" "orders" {
  count = 2

  cluster_identifier      = aws_rds_cluster.orders.id
  engine                  = aws_rds_cluster.orders.engine
  instance_class          = "db.r6g.large"
  backup_retention_period = 3
}

resource "aws_rds_cluster" "second" {
  provider = aws.second

  cluster_identifier        = "orders"
  global_cluster_identifier = aws_rds_global_cluster.orders.id
  engine                    = aws_rds_global_cluster.orders.engine
  skip_final_snapshot       = true

  depends_on = [aws_rds_cluster_instance.orders]
}

resource "aws_docdb_cluster" "ingest" {
  cluster_identifier          = "ingest"
  master_username             = "ingest"
  manage_master_user_password = true
}

resource "aws_docdb_global_cluster" "ingest" {
  global_cluster_identifier    = "ingest"
  source_db_cluster_identifier = aws_docdb_cluster.ingest.arn
  skip_final_snapshot          = true
}

resource "aws_elasticache_replication_group" "cache" {
  replication_group_id = "cache"
  description          = "orders"
  node_type            = "cache.m5.large"
}

resource "aws_elasticache_global_replication_group" "cache" {
  global_replication_group_id_suffix = "cache"
  primary_replication_group_id       = aws_elasticache_replication_group.cache.id
  at_rest_encryption_enabled         = true
  snapshot_window                    = "02:00-03:00"
}

# Its cluster says something else.
resource "aws_neptune_global_cluster" "graph" {
  global_cluster_identifier = "graph"
  engine                    = "neptune"
  backup_retention_period   = 14
}

resource "aws_neptune_cluster" "graph" {
  cluster_identifier        = "graph"
  global_cluster_identifier = aws_neptune_global_cluster.graph.id
  backup_retention_period   = 7
  skip_final_snapshot       = true
}
