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
  type = list(string)
}

resource "aws_vpc_security_group_ingress_rule" "this" {
  security_group_id = var.group_id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = var.ranges
}
