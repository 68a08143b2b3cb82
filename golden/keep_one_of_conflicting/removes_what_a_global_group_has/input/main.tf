resource "aws_elasticache_replication_group" "east" {
  replication_group_id       = "sessions-east"
  description                = "Sessions"
  node_type                  = "cache.r6g.large"
  engine                     = "redis"
  engine_version             = "7.1"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
}

resource "aws_elasticache_global_replication_group" "sessions" {
  global_replication_group_id_suffix = "sessions"
  primary_replication_group_id       = aws_elasticache_replication_group.east.id
}

resource "aws_elasticache_replication_group" "west" {
  replication_group_id        = "sessions-west"
  description                 = "Sessions, the other region"
  global_replication_group_id = aws_elasticache_global_replication_group.sessions.global_replication_group_id
  # As the first one.
  node_type                  = "cache.r6g.large"
  engine                     = "redis"
  engine_version             = "7.1"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
}
