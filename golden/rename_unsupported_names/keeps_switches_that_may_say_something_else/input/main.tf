# The tags of the service are an argument of their own.
resource "aws_ecs_service" "orders" {
  name        = "orders"
  enable_tags = true
}

# It is encrypted at rest, or on its way.
resource "aws_elasticache_replication_group" "orders" {
  replication_group_id = "orders"
  description          = "orders"
  encryption_enabled   = true
}

# It says more than what is missing.
resource "aws_sqs_queue" "refunds" {
  name           = "refunds"
  kms_data_reuse = 300
}
