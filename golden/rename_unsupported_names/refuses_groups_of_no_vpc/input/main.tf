resource "aws_elasticache_cluster" "sessions" {
  cluster_id           = "sessions"
  engine               = "redis"
  node_type            = "cache.t3.micro"
  num_cache_nodes      = 1
  security_group_names = ["default"]
}

resource "aws_elasticache_cluster" "carts" {
  cluster_id           = "carts"
  engine               = "redis"
  node_type            = "cache.t3.micro"
  num_cache_nodes      = 1
  security_group_ids   = ["sg-0123456789abcdef0"]
  security_group_names = ["default"]
}
