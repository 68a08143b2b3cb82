terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "name" {
  type    = string
  default = "orders" # for now
}

resource "aws_security_group" "orders" {
  name = var.name

  tags = {
    "Name" = var.name
  }

  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }

  timeouts { create = "10m" }
}
