terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "group_id" {
  type = string
}

variable "rules" {
  type = map(object({ port = number, cidrs = list(string) }))
}

resource "aws_vpc_security_group_ingress_rule" "both" {
  security_group_id = var.group_id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["10.0.0.0/16", "10.1.0.0/16"]
  prefix_list_ids   = ["pl-0123456789abcdef0", "pl-0fedcba9876543210"]
}

resource "aws_vpc_security_group_ingress_rule" "group_and_range" {
  security_group_id        = var.group_id
  ip_protocol              = "tcp"
  from_port                = 443
  to_port                  = 443
  cidr_blocks              = ["10.0.0.0/16"]
  source_security_group_id = var.group_id
}

resource "aws_vpc_security_group_ingress_rule" "maybe_none" {
  security_group_id = var.group_id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["10.0.0.0/16"]
  ipv6_cidr_blocks  = var.rules["main"].cidrs
}

resource "aws_vpc_security_group_ingress_rule" "each" {
  for_each          = var.rules
  security_group_id = var.group_id
  ip_protocol       = "tcp"
  from_port         = each.value.port
  to_port           = each.value.port
  cidr_blocks       = each.value.cidrs
}
