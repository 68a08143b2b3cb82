data "aws_db_instance" "orders" {
  id = "orders"
}

data "http" "address" {
  url = "https://checkip.amazonaws.com"
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier                    = "orders"
  engine                                = "aurora-postgresql"
  master_username                       = "orders"
  manage_master_user_password           = true
  performance_insights_enabled          = true
  performance_insights_retention_period = 30
  skip_final_snapshot                   = true
}

resource "aws_rds_cluster" "kept" {
  cluster_identifier                    = "kept"
  engine                                = "aurora-postgresql"
  master_username                       = "orders"
  manage_master_user_password           = true
  performance_insights_enabled          = true
  performance_insights_retention_period = 62
  skip_final_snapshot                   = true
}

output "read" {
  description = "What is read."
  value = [
    data.aws_db_instance.orders.address,
    data.http.address.response,
    aws_rds_cluster.orders.master_user_secret.secret_arn,
    aws_rds_cluster.kept.master_user_secret[0].arn,
    [for data in ["a"] : data],
  ]
}
