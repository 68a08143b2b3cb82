terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals {
  ports = toset(["5432", "6432"])
}

resource "aws_security_group" "orders" {
  name = "orders"
}

resource "aws_security_group_rule" "database" {
  for_each = local.ports

  type              = "ingress"
  from_port         = each.value
  to_port           = each.value
  protocol          = "tcp"
  description       = "Of the offices, and of each other"
  cidr_blocks       = ["10.8.0.0/16"] # offices
  ipv6_cidr_blocks  = ["fd00:8::/32"]
  self              = true
  security_group_id = aws_security_group.orders.id

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_security_group_rule" "metrics" {
  type                     = "ingress"
  from_port                = 9100
  to_port                  = 9100
  protocol                 = "tcp"
  self                     = true
  cidr_blocks              = ["10.9.0.0/24"]
  source_security_group_id = "sg-0123456789abcdef0"
  security_group_id        = aws_security_group.orders.id
}
