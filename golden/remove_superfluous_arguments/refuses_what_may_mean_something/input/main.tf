resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id = "sessions"
  description          = "Sessions"
  auth_token_enabled   = true
}

resource "aws_lb" "web" {
  name              = "web"
  subnets           = var.subnet_ids
  enable_websockets = false
}
