resource "random_password" "orders" {
  length           = 24
  override_special = "!#$%&*()-_=+[]{}<>:?"
}

resource "aws_rds_cluster" "orders" {
  engine              = "aurora-postgresql"
  master_username     = "orders"
  master_password     = random_password.orders.result
  skip_final_snapshot = true
}

resource "aws_elasticache_replication_group" "orders" {
  replication_group_id       = "orders"
  description                = "Orders"
  node_type                  = "cache.r6g.large"
  transit_encryption_enabled = true
  auth_token                 = random_password.orders.result
}

resource "random_password" "ingest" {
  length = 24
}

resource "aws_rds_cluster" "ingest" {
  engine              = "aurora-postgresql"
  master_username     = "ingest"
  master_password     = random_password.ingest.result
  skip_final_snapshot = true
}

resource "aws_elasticache_replication_group" "ingest" {
  replication_group_id       = "ingest"
  description                = "Ingest"
  node_type                  = "cache.r6g.large"
  transit_encryption_enabled = true
  auth_token                 = random_password.ingest.result
}
