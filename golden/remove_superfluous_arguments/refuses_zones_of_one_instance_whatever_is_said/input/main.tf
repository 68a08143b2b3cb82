variable "environment" {
  type        = string
  description = "Where it runs"
  default     = "dev"
}

locals {
  instances = 1
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  master_username             = "orders"
  manage_master_user_password = true
  multi_az                    = true
  skip_final_snapshot         = true
}

resource "aws_rds_cluster_instance" "orders" {
  count = local.instances

  cluster_identifier = aws_rds_cluster.orders.id
  engine             = aws_rds_cluster.orders.engine
  instance_class     = "db.r6g.large"
}

resource "aws_docdb_cluster" "ingest" {
  cluster_identifier          = "ingest"
  master_username             = "ingest"
  manage_master_user_password = true
  multi_az                    = true
  skip_final_snapshot         = true
}

resource "aws_docdb_cluster_instance" "ingest" {
  count = var.environment == "prod" ? 1 : 0

  cluster_identifier = aws_docdb_cluster.ingest.id
  instance_class     = "db.r6g.large"
}
