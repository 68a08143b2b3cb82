terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "vpc_cidrs" {
  type = map(string)
}

variable "office_cidrs" {
  type = list(string)
}

variable "partner_cidr" {
  type = string
}

variable "vpc_id" {
  type = string
}

resource "aws_security_group" "orders" {
  name   = "orders"
  vpc_id = var.vpc_id
}

resource "aws_security_group" "client" {
  name   = "client"
  vpc_id = var.vpc_id
}

resource "aws_security_group" "worker" {
  name   = "worker"
  vpc_id = var.vpc_id
}

# From all of our networks.
resource "aws_vpc_security_group_ingress_rule" "networks" {
  for_each = toset(["10.0.0.0/16", "10.1.0.0/16"])

  security_group_id = aws_security_group.orders.id
  description       = "HTTPS"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = each.value
}

resource "aws_vpc_security_group_ingress_rule" "peers" {
  count = 2

  security_group_id = aws_security_group.orders.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = [var.vpc_cidrs["primary"], var.partner_cidr][count.index]
}

resource "aws_vpc_security_group_ingress_rule" "office" {
  count = length(var.office_cidrs)

  security_group_id = aws_security_group.orders.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = var.office_cidrs[count.index]
}

resource "aws_vpc_security_group_ingress_rule" "partner" {
  security_group_id = aws_security_group.orders.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = var.partner_cidr
}

resource "aws_vpc_security_group_egress_rule" "groups" {
  count = 2

  security_group_id            = aws_security_group.orders.id
  ip_protocol                  = "-1"
  referenced_security_group_id = [aws_security_group.client.id, aws_security_group.worker.id][count.index]
}

resource "aws_vpc_security_group_egress_rule" "anywhere" {
  security_group_id = aws_security_group.client.id
  ip_protocol       = "-1"
  ipv6_cidr_blocks  = ["::/0"]
}

resource "aws_security_group_rule" "groups" {
  count = 2

  type                     = "ingress"
  security_group_id        = aws_security_group.worker.id
  protocol                 = "tcp"
  from_port                = 8080
  to_port                  = 8080
  source_security_group_id = [aws_security_group.client.id, aws_security_group.orders.id][count.index]
}
