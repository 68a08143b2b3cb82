resource "aws_rds_cluster" "replica" {
  cluster_identifier        = "orders-replica"
  engine                    = "aurora-postgresql"
  source_cluster_identifier = "orders"
  skip_final_snapshot       = true
}

resource "aws_amplify_app" "shop" {
  name                        = "shop"
  enable_pull_request_preview = true
}
