resource "aws_elasticache_replication_group" "redis" {
  replication_group_id = "redis"
  description          = "Sessions"
  node_type            = "cache.t4g.small"
  num_cache_clusters   = 2
}

resource "aws_elasticache_replication_group" "other" {
    replication_group_id = "other"
    description          = "Other"
    node_type            = "cache.t4g.small"
}
