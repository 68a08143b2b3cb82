resource "aws_acm_certificate" "site" {
  domain_name       = "orders.example.com"
  validation_method = "DNS"
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  hash_key     = "id"
  range_key    = "day"
  billing_mode = "PAY_PER_REQUEST"

  attribute {
    name = "id"
    type = "S"
  }

  attribute {
    name = "day"
    type = "S"
  }
}

resource "aws_elasticache_cluster" "sessions" {
  cluster_id      = "sessions"
  engine          = "redis"
  node_type       = "cache.t4g.micro"
  num_cache_nodes = 1
}

output "record" {
  description = "The record that validates the certificate."
  value       = aws_acm_certificate.site.domain_validation_options.resource_record_name
}

output "key" {
  description = "The key of the table."
  value       = aws_dynamodb_table.orders.attribute.name
}

output "address" {
  description = "The address of the cache."
  value       = aws_elasticache_cluster.sessions.cache_nodes.address
}
