variable "global_group_id" {
  type    = string
  default = null
}

# A primary where nobody names a global group.
resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id        = "sessions"
  description                 = "Sessions"
  global_replication_group_id = var.global_group_id
  node_type                   = var.global_group_id == null ? "cache.r6g.large" : null
  engine                      = var.global_group_id == null ? "redis" : null
  num_cache_clusters          = 2
}
