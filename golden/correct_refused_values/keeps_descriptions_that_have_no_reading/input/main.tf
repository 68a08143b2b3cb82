terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_security_group" "orders" {
  name        = "orders"
  description = "注文"
}

resource "aws_vpc_security_group_ingress_rule" "orders" {
  description       = "Orders (web): /api, #1 & #2; [a]=b @c!$*"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "10.0.0.0/16"
  security_group_id = aws_security_group.orders.id
}

resource "aws_security_group" "denied" {
  name        = "denied"
  description = "All ports ≠ 22 (SSH ≠ allowed)"
}

resource "aws_security_group" "raised" {
  name        = "raised"
  description = "Until 10⁶ users"
}

resource "aws_security_group" "marked" {
  name        = "marked"
  description = "ssh ✅ rdp ❌ ➡ web"
}

resource "aws_security_group" "greater" {
  name        = "greater"
  description = "priority > normal traffic"
}

resource "aws_security_group" "long" {
  name        = "long"
  description = "Orders and what belongs to them, Orders and what belongs to them, Orders and what belongs to them, Orders and what belongs to them, Orders and what belongs to them, Orders and what belongs to them, Orders and what belongs to ta->b->c->d->e->f->g->h"
}
