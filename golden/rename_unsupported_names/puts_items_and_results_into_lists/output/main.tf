terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "vpc_id" {
  type = string
}

variable "clients" {
  type = list(string)
}

variable "bastion" {
  type    = string
  default = null
}

variable "rules" {
  type = map(object({
    port  = number
    group = optional(string)
  }))
}

locals {
  ports = {
    web    = { port = 443, group = aws_security_group.client.id }
    status = { port = 8080 }
  }
}

resource "aws_security_group" "client" {
  name   = "client"
  vpc_id = var.vpc_id
}

resource "aws_security_group" "orders" {
  name   = "orders"
  vpc_id = var.vpc_id

  dynamic "ingress" {
    for_each = var.clients
    content {
      from_port       = 443
      to_port         = 443
      protocol        = "tcp"
      security_groups = [ingress.value]
    }
  }

  dynamic "ingress" {
    for_each = [aws_security_group.client.id]
    iterator = client
    content {
      from_port       = 9090
      to_port         = 9090
      protocol        = "tcp"
      security_groups = [client.value]
    }
  }

  dynamic "ingress" {
    for_each = var.rules
    content {
      from_port       = ingress.value.port
      to_port         = ingress.value.port
      protocol        = "tcp"
      security_groups = compact([ingress.value.group])
    }
  }

  dynamic "ingress" {
    for_each = local.ports
    content {
      from_port       = ingress.value.port
      to_port         = ingress.value.port
      protocol        = "tcp"
      security_groups = compact([lookup(ingress.value, "group", null)])
    }
  }

  ingress {
    from_port       = 22
    to_port         = 22
    protocol        = "tcp"
    security_groups = [coalesce(var.bastion, aws_security_group.client.id)]
  }

  ingress {
    from_port       = 25
    to_port         = 25
    protocol        = "tcp"
    security_groups = var.bastion != null ? [var.bastion] : []
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
