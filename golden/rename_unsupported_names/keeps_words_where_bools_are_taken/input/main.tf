resource "aws_elasticache_replication_group" "cache" {
  replication_group_id = "cache"
  description          = "Sessions"
  at_rest_encryption   = "enabled"
}

resource "aws_elasticache_replication_group" "queue" {
  replication_group_id = "queue"
  description          = "Jobs"
  at_rest_encryption   = "true"
}
