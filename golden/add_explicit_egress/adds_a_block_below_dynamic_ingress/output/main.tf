resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

variable "clients" {
  type    = map(number)
  default = { "10.0.1.0/24" = 6379 }
}

resource "aws_security_group" "redis" {
  name   = "redis"
  vpc_id = aws_vpc.main.id

  ingress {
    from_port = 6379
    to_port   = 6379
    protocol  = "tcp"
    self      = true
  }

  # Everybody who reads from the cache.
  dynamic "ingress" {
    for_each = var.clients

    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = [ingress.key]
      description = "Redis"
    }
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [aws_vpc.main.cidr_block]
    description = "Allow outbound traffic within the VPC"
  }
}

resource "aws_elasticache_replication_group" "main" {
  replication_group_id = "cache"
  description          = "Cache of the shop"
  node_type            = "cache.t4g.micro"
  security_group_ids   = [aws_security_group.redis.id]
}
