resource "aws_elasticache_replication_group" "sessions" {
  replication_group_id       = "sessions"
  description                = "Sessions"
  transit_encryption_enabled = true
  auth_token_enabled         = true
  auth_token                 = var.auth_token
}

resource "aws_route53_record" "site" {
  zone_id = var.zone_id
  name    = "example.com"
  type    = "CNAME"
  ttl     = 300
  records = ["www.example.net"]

  # On everything.
  tags = {
    Team = "shop"
  }
}

resource "aws_lb" "web" {
  name              = "web"
  subnets           = var.subnet_ids
  enable_websockets = true
}
