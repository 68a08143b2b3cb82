variable "environment" {
  type = string
}

resource "aws_elasticache_subnet_group" "cache" {
  name_prefix = "${var.environment}-cache-"
  subnet_ids  = ["subnet-1"]
}
