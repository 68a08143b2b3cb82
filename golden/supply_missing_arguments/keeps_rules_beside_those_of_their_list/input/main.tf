variable "is_out" {
  type = bool
}

# It has a rule already.
resource "aws_network_acl" "orders" {
  vpc_id = "vpc-0a1b2c3d"

  ingress {
    rule_no    = 100
    protocol   = "tcp"
    action     = "allow"
    cidr_block = "10.0.0.0/16"
    from_port  = 443
    to_port    = 443
  }
}

resource "aws_network_acl_rule" "http" {
  network_acl_id = aws_network_acl.orders.id
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "10.0.0.0/16"
  from_port      = 80
  to_port        = 80
}

# As one of several.
resource "aws_network_acl" "returns" {
  count  = 1
  vpc_id = "vpc-0a1b2c3d"

  dynamic "egress" {
    for_each = [443]

    content {
      rule_no    = 100
      protocol   = "tcp"
      action     = "allow"
      cidr_block = "10.0.0.0/16"
      from_port  = egress.value
      to_port    = egress.value
    }
  }
}

resource "aws_network_acl_rule" "returns" {
  network_acl_id = aws_network_acl.returns[0].id
  egress         = true
  protocol       = "-1"
  rule_action    = "allow"
  cidr_block     = "10.0.0.0/16"
}

# Which way it goes is not told.
resource "aws_network_acl_rule" "some" {
  network_acl_id = "acl-0a1b2c3d"
  egress         = var.is_out
  rule_number    = 100
  protocol       = "-1"
  rule_action    = "allow"
  cidr_block     = "10.0.0.0/16"
}

resource "aws_network_acl_rule" "all" {
  network_acl_id = "acl-0a1b2c3d"
  egress         = true
  protocol       = "-1"
  rule_action    = "allow"
  cidr_block     = "10.0.0.0/16"
}
