provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "recovery"
  region = "us-west-2"
}

variable "password" {
  type      = string
  sensitive = true
}

# Made of a cluster that another configuration has.
resource "aws_rds_global_cluster" "orders" {
  global_cluster_identifier    = "orders"
  source_db_cluster_identifier = "arn:aws:rds:us-east-1:123456789012:cluster:orders"
  force_destroy                = true
  master_username              = "orders"
  master_password              = var.password
}

resource "aws_rds_cluster" "orders_recovery" {
  provider                  = aws.recovery
  cluster_identifier        = "orders-recovery"
  global_cluster_identifier = aws_rds_global_cluster.orders.id
  engine                    = "aurora-postgresql"
  skip_final_snapshot       = true
}

resource "aws_rds_global_cluster" "reports" {
  global_cluster_identifier = "reports"
  engine                    = "aurora-postgresql"
  kms_key_id                = "arn:aws:kms:us-east-1:123456789012:key/0b1c2d3e"
}

resource "aws_rds_cluster" "reports_recovery" {
  provider                  = aws.recovery
  cluster_identifier        = "reports-recovery"
  global_cluster_identifier = aws_rds_global_cluster.reports.id
  engine                    = "aurora-postgresql"
  skip_final_snapshot       = true
}
