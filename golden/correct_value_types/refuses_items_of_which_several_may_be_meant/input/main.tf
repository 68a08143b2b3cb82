terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "rules" {
  type = map(object({
    ports   = list(number)
    sources = string
    other   = any
  }))
}

variable "group_id" {
  type = string
}

resource "aws_security_group_rule" "orders" {
  for_each          = var.rules
  type              = "ingress"
  security_group_id = var.group_id
  from_port         = each.value.ports
  to_port           = 443
  protocol          = "tcp"
  cidr_blocks       = each.value.sources
  description       = each.value.other
}
