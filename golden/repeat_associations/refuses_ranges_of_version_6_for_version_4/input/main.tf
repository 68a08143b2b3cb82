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

variable "ranges" {
  type    = list(string)
  default = ["10.0.0.0/8", "fd00::/8"]
}

locals {
  offices = ["2001:db8:1::/48", "2001:db8:2::/48"]
  home    = "fd00::/8"
}

resource "aws_vpc_security_group_ingress_rule" "default" {
  security_group_id = var.group_id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = var.ranges
}

resource "aws_vpc_security_group_ingress_rule" "local" {
  security_group_id = var.group_id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = local.offices
}

resource "aws_vpc_security_group_ingress_rule" "one" {
  security_group_id = var.group_id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = [local.home]
}

resource "aws_vpc_security_group_ingress_rule" "written" {
  security_group_id = var.group_id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["10.0.0.0/8", local.home]
}

module "rules" {
  source   = "./modules/rules"
  group_id = var.group_id
  ranges   = local.offices
}
