# No host is called so.
resource "aws_ecr_pull_through_cache_rule" "ecr" {
  ecr_repository_prefix = "ecr-public"
  upstream_registry     = "ecr-public"
}

# Two may be the one that is missing.
resource "aws_config_aggregate_authorization" "orders" {
  region                = "eu-west-1"
  authorized_account_id = "123456789012"
  given_account_id      = "210987654321"
}

# The bucket that the inventory goes to is in a block.
resource "aws_s3_bucket_inventory" "orders" {
  name                     = "orders"
  included_object_versions = "All"
  destination_bucket       = "arn:aws:s3:::orders-inventory"

  schedule {
    frequency = "Daily"
  }
}

# What the cluster is part of is no cluster.
resource "aws_docdb_cluster_instance" "orders" {
  global_cluster_identifier = "orders"
  instance_class            = "db.r6g.large"
}
