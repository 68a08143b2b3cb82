resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

variable "direction" {
  type = string
}

variable "rules" {
  type = any
}

locals {
  groups = {
    first  = aws_security_group.first.id
    second = aws_security_group.second.id
  }
}

resource "aws_security_group" "directed" {
  name   = "directed"
  vpc_id = aws_vpc.main.id

  ingress {
    description = "PostgreSQL from the VPC"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_security_group" "first" {
  name   = "first"
  vpc_id = aws_vpc.main.id

  ingress {
    description = "PostgreSQL from the VPC"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_security_group" "second" {
  name   = "second"
  vpc_id = aws_vpc.main.id

  ingress {
    description = "PostgreSQL from the VPC"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_security_group" "exclusive" {
  name   = "exclusive"
  vpc_id = aws_vpc.main.id

  ingress {
    description = "PostgreSQL from the VPC"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_security_group" "listed" {
  name    = "listed"
  vpc_id  = aws_vpc.main.id
  ingress = var.rules
}

resource "aws_security_group" "looked_up" {
  name   = "looked_up"
  vpc_id = aws_vpc.main.id
}

resource "aws_security_group_rule" "directed" {
  type              = var.direction
  from_port         = 443
  to_port           = 443
  protocol          = "tcp"
  cidr_blocks       = ["0.0.0.0/0"]
  security_group_id = aws_security_group.directed.id
}

resource "aws_vpc_security_group_egress_rule" "chosen" {
  for_each          = var.rules
  security_group_id = local.groups[each.value.group]
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_ingress_rule" "chosen" {
  for_each = var.rules
  security_group_id = {
    looked_up = aws_security_group.looked_up.id
    listed    = aws_security_group.listed.id
  }[each.value.group]
  ip_protocol = "-1"
  cidr_ipv4   = "10.0.0.0/16"
}

resource "aws_vpc_security_group_rules_exclusive" "exclusive" {
  security_group_id = aws_security_group.exclusive.id
  ingress_rule_ids  = []
  egress_rule_ids   = []
}
