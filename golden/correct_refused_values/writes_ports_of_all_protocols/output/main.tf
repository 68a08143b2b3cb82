terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals {
  rules = { all = "0.0.0.0/0" }
}

resource "aws_security_group" "orders" {
  description = "Orders"

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "all"
    cidr_blocks = ["0.0.0.0/0"]
  }

  dynamic "ingress" {
    for_each = local.rules

    content {
      description = ingress.key
      from_port   = 0
      to_port     = 0
      protocol    = "-1" # everything
      cidr_blocks = [ingress.value]
    }
  }
}
