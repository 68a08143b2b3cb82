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
}

# The first tier takes in what comes from outside.
resource "aws_vpc_security_group_ingress_rule" "tier_ingress" {
  for_each = var.tiers

  security_group_id = aws_security_group.tier[each.key].id

  from_port                    = each.value.port
  to_port                      = each.value.port
  ip_protocol                  = "tcp"
  referenced_security_group_id = each.value.is_public ? aws_security_group.front.id : aws_security_group.tier["web"].id
}

resource "aws_vpc_security_group_egress_rule" "tier_to_anywhere" {
  for_each = var.tiers

  security_group_id = aws_security_group.tier[each.key].id

  ip_protocol = "-1"
  cidr_ipv4   = "0.0.0.0/0"
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
    security_groups = [aws_security_group.tier["app"].id]
    self            = true
  }
}
