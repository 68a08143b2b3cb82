# What nothing is allowed is closed on purpose.
resource "aws_network_acl" "closed" {
  vpc_id = var.vpc_id
}

resource "aws_network_acl" "both" {
  vpc_id = var.vpc_id

  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "-1"
    cidr_block = "10.0.0.0/16"
    from_port  = 0
    to_port    = 0
  }
}

resource "aws_network_acl_rule" "both" {
  network_acl_id = aws_network_acl.both.id
  rule_number    = 100
  egress         = true
  protocol       = "-1"
  rule_action    = "allow"
  cidr_block     = "10.0.0.0/16"
}

resource "aws_network_acl" "dynamic" {
  vpc_id = var.vpc_id

  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "-1"
    cidr_block = "10.0.0.0/16"
    from_port  = 0
    to_port    = 0
  }

  dynamic "egress" {
    for_each = var.egress_cidrs

    content {
      rule_no    = 100 + egress.key
      action     = "allow"
      protocol   = "-1"
      cidr_block = egress.value
      from_port  = 0
      to_port    = 0
    }
  }
}

resource "aws_network_acl" "by_rules" {
  vpc_id = var.vpc_id
}

resource "aws_network_acl_rule" "by_rules" {
  for_each = {
    in  = false
    out = true
  }

  network_acl_id = aws_network_acl.by_rules.id
  rule_number    = 100
  egress         = each.value
  protocol       = "-1"
  rule_action    = "allow"
  cidr_block     = "10.0.0.0/16"
}

variable "egress_cidrs" {
  type = list(string)
}

variable "vpc_id" {
  type = string
}
