variable "engine" {
  type    = string
  default = "postgres"
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier              = "orders"
  engine                          = "aurora-postgresql"
  master_username                 = "orders"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["postgresql", "audit"]
  skip_final_snapshot             = true
}

resource "aws_rds_cluster" "ingest" {
  cluster_identifier          = "ingest"
  engine                      = "aurora-mysql"
  master_username             = "ingest"
  manage_master_user_password = true
  skip_final_snapshot         = true

  enabled_cloudwatch_logs_exports = [
    "audit",
    "postgresql",
    "slowquery",
    "upgrade",
  ]
}

resource "aws_db_instance" "all" {
  identifier        = "all"
  engine            = "postgres"
  instance_class    = "db.m6g.large"
  allocated_storage = 20
  username          = "orders"

  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]

  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_db_instance" "none" {
  identifier        = "none"
  engine            = "postgres"
  instance_class    = "db.m6g.large"
  allocated_storage = 20
  username          = "orders"

  enabled_cloudwatch_logs_exports = ["error", "general"]

  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_db_instance" "open" {
  identifier        = "open"
  engine            = var.engine
  instance_class    = "db.m6g.large"
  allocated_storage = 20
  username          = "orders"

  enabled_cloudwatch_logs_exports = ["postgresql", "error"]

  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_rds_global_cluster" "orders" {
  global_cluster_identifier = "orders"
  engine                    = "aurora-postgresql"
  engine_version            = "15.4"
}

resource "aws_rds_cluster" "first" {
  cluster_identifier              = "first"
  engine                          = aws_rds_global_cluster.orders.engine
  engine_version                  = aws_rds_global_cluster.orders.engine_version
  global_cluster_identifier       = aws_rds_global_cluster.orders.id
  master_username                 = "orders"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["postgresql", "audit"]
  skip_final_snapshot             = true
}
