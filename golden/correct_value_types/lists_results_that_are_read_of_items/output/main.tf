terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "is_open" {
  type    = bool
  default = false
}

variable "office_cidr" {
  type    = string
  default = "10.0.0.0/8"
}

variable "rules" {
  type = map(object({
    port  = number
    cidr  = string
    group = optional(string)
    cidrs = list(string)
    other = any
  }))
}

resource "aws_security_group" "orders" {
  for_each    = var.rules
  name        = "orders-${each.key}"
  description = "Orders"

  ingress {
    from_port   = each.value.port
    to_port     = each.value.port
    protocol    = "tcp"
    cidr_blocks = [var.is_open ? "0.0.0.0/0" : each.value.cidr]
  }

  # What is none stays none.
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = var.is_open ? ["${each.value.cidr}"] : []
  }

  # The other one is a list already.
  ingress {
    from_port   = 80
    to_port     = 80
    protocol    = "tcp"
    cidr_blocks = var.is_open ? ["0.0.0.0/0"] : each.value.cidrs
  }

  # May be null, or anything.
  ingress {
    from_port       = 8080
    to_port         = 8080
    protocol        = "tcp"
    security_groups = var.is_open ? "sg-0123456789abcdef0" : each.value.group
  }

  ingress {
    from_port   = 8443
    to_port     = 8443
    protocol    = "tcp"
    cidr_blocks = var.is_open ? "0.0.0.0/0" : each.value.other
  }
}

resource "aws_security_group" "billing" {
  name        = "billing"
  description = "Billing"

  dynamic "ingress" {
    for_each = var.rules

    content {
      from_port   = ingress.value.port
      to_port     = ingress.value.port
      protocol    = "tcp"
      cidr_blocks = [ingress.value.cidr != "" ? ingress.value.cidr : var.office_cidr]
    }
  }
}
