variable "tiers" {
  type = map(object({
    port      = number
    is_public = bool
  }))
  default = {
    web = { port = 443, is_public = true }
    app = { port = 8080, is_public = false }
  }
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_security_group" "front" {
  name   = "front"
  vpc_id = aws_vpc.main.id

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [aws_vpc.main.cidr_block]
  }
}

resource "aws_security_group" "tier" {
  for_each = var.tiers
  name     = "orders-${each.key}"
  vpc_id   = aws_vpc.main.id

  # The first tier takes in what comes from outside.
  ingress {
    from_port       = each.value.port
    to_port         = each.value.port
    protocol        = "tcp"
    security_groups = each.value.is_public ? [aws_security_group.front.id] : [aws_security_group.tier["web"].id]
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# One or none: the first is the group itself.
resource "aws_security_group" "cache" {
  count  = length(var.tiers) > 1 ? 1 : 0
  name   = "orders-cache"
  vpc_id = aws_vpc.main.id

  ingress {
    from_port       = 6379
    to_port         = 6379
    protocol        = "tcp"
    security_groups = [aws_security_group.cache[0].id, aws_security_group.tier["app"].id]
  }
}
