locals {
  billing   = "ON_DEMAND"
  retention = 10
  exports   = ["postgresql", "upgrade_log"]
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = local.billing
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_cloudwatch_log_group" "a" {
  name              = "/a"
  retention_in_days = local.retention
}

resource "aws_cloudwatch_log_group" "b" {
  name              = "/b"
  retention_in_days = local.retention
}

resource "aws_rds_cluster" "main" {
  cluster_identifier              = "main"
  engine                          = "aurora-postgresql"
  engine_mode                     = "serverlessv2"
  master_username                 = "dbadmin"
  manage_master_user_password     = true
  skip_final_snapshot             = true
  enabled_cloudwatch_logs_exports = local.exports
}
