resource "aws_elasticache_replication_group" "redis" {
  replication_group_id          = "redis"
  replication_group_description = "Sessions"
  node_type                     = "cache.t4g.small"
  number_cache_clusters         = 2
}

resource "aws_elasticache_replication_group" "other" {
    replication_group_id          = "other"
    replication_group_description = "Other"
    node_type                     = "cache.t4g.small"
}
