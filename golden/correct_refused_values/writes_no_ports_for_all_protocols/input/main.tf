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

locals {
  any = "-1"
}

resource "aws_security_group" "nodes" {
  name   = "nodes"
  vpc_id = var.vpc_id

  ingress {
    from_port = 0
    to_port   = 65535 # all of them
    protocol  = "-1"
    self      = true
  }

  egress {
    from_port   = -1
    to_port     = -1
    protocol    = local.any
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_default_security_group" "this" {
  vpc_id = var.vpc_id

  egress {
    from_port   = 1
    to_port     = 65535
    protocol    = "all"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "listed" {
  name   = "listed"
  vpc_id = var.vpc_id

  egress = [
    {
      description      = "all"
      from_port        = 0
      to_port          = 65535
      protocol         = "-1"
      cidr_blocks      = ["0.0.0.0/0"]
      ipv6_cidr_blocks = []
      prefix_list_ids  = []
      security_groups  = []
      self             = false
    }
  ]
}

resource "aws_vpc_security_group_egress_rule" "all" {
  security_group_id = aws_security_group.nodes.id
  description       = "All outbound traffic"
  from_port         = 0
  to_port           = 0
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}
