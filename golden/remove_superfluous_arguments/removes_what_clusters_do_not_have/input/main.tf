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
  multi_az                    = true
  skip_final_snapshot         = true
}

resource "aws_docdb_cluster" "ingest" {
  cluster_identifier          = "ingest"
  master_username             = "ingest"
  manage_master_user_password = true
  database_name               = "ingest"
  multi_az                    = true
  skip_final_snapshot         = true
}

resource "aws_neptune_cluster" "graph" {
  cluster_identifier  = "graph"
  database_name       = "graph"
  multi_az            = false
  skip_final_snapshot = true
}

resource "aws_db_instance" "replica" {
  identifier          = "orders-replica"
  instance_class      = "db.t4g.medium"
  replicate_source_db = aws_db_instance.orders.arn
  source_region       = "eu-west-1"
  skip_final_snapshot = true
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  backup_retention_period     = 7
  skip_final_snapshot         = true
}

resource "aws_secretsmanager_secret_rotation" "orders" {
  secret_id           = var.secret_id
  rotation_lambda_arn = var.function_arn
  rotation_enabled    = true

  rotation_rules {
    automatically_after_days = 30
  }
}

variable "secret_id" {
  type = string
}

variable "function_arn" {
  type = string
}

resource "aws_rds_cluster_instance" "ledger" {
  cluster_identifier = "ledger"
  engine             = "aurora-postgresql"
  instance_class     = "db.r6g.large"
  allocated_storage  = 100
}

resource "aws_rds_cluster_instance" "orders" {
  for_each = toset(["a", "b"])

  identifier         = "orders-${each.key}"
  cluster_identifier = aws_rds_cluster.orders.id
  engine             = aws_rds_cluster.orders.engine
  instance_class     = "db.r6g.large"
}

resource "aws_docdb_cluster_instance" "writer" {
  cluster_identifier = aws_docdb_cluster.ingest.id
  instance_class     = "db.r6g.large"
}

resource "aws_docdb_cluster_instance" "reader" {
  cluster_identifier = aws_docdb_cluster.ingest.cluster_identifier
  instance_class     = "db.r6g.large"
}
