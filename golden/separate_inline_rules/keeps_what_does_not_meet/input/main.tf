terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

variable "standalone" {
  description = "Whether the rules have resources of their own"
  type        = bool
  default     = false
}

variable "ports" {
  description = "Ports to open"
  type        = list(number)
}

# Ingress here, egress there.
resource "aws_security_group" "ways" {
  name   = "ways"
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_vpc_security_group_egress_rule" "ways" {
  security_group_id = aws_security_group.ways.id
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
}

# Changes are ignored.
resource "aws_security_group" "ignored" {
  name   = "ignored"
  vpc_id = aws_vpc.main.id

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }

  lifecycle {
    ignore_changes = [ingress]
  }
}

# One or the other.
resource "aws_security_group" "either" {
  name   = "either"
  vpc_id = aws_vpc.main.id

  dynamic "ingress" {
    for_each = var.standalone ? [] : [443]
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["10.0.0.0/16"]
    }
  }

  # There may be none.
  dynamic "egress" {
    for_each = var.ports
    content {
      from_port   = egress.value
      to_port     = egress.value
      protocol    = "tcp"
      cidr_blocks = ["10.0.0.0/16"]
    }
  }
}

resource "aws_security_group_rule" "either" {
  count = var.standalone ? 1 : 0

  type              = "ingress"
  security_group_id = aws_security_group.either.id
  from_port         = 443
  to_port           = 443
  protocol          = "tcp"
  cidr_blocks       = ["10.0.0.0/16"]
}

# Each for its own group, and one that is not made.
resource "aws_security_group_rule" "others" {
  for_each = {
    ways    = { group = aws_security_group.ways.id, type = "egress" }
    ignored = { group = aws_security_group.ignored.id, type = "ingress" }
    either  = { group = aws_security_group.either.id, type = "egress" }
  }

  type              = each.value.type
  security_group_id = each.value.group
  from_port         = 8080
  to_port           = 8080
  protocol          = "tcp"
  cidr_blocks       = ["10.0.0.0/16"]
}

resource "aws_security_group_rule" "none" {
  count = 0

  type              = "ingress"
  security_group_id = aws_security_group.ways.id
  from_port         = 22
  to_port           = 22
  protocol          = "tcp"
  cidr_blocks       = ["10.0.0.0/16"]
}

# Overridden elsewhere.
resource "aws_route_table" "main" {
  vpc_id = aws_vpc.main.id

  route {
    cidr_block = "10.8.0.0/16"
    gateway_id = "igw-0123456789abcdef0"
  }
}

resource "aws_route" "more" {
  route_table_id         = aws_route_table.main.id
  destination_cidr_block = "10.9.0.0/16"
  gateway_id             = "igw-0123456789abcdef0"
}
