terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "balancer_security_groups" {
  type    = string
  default = "sg-0123456789abcdef0"
}

# Several, by its default.
variable "balancer_subnets" {
  type    = string
  default = "subnet-0123456789abcdef0,subnet-0123456789abcdef1"
}

resource "aws_lb" "orders" {
  name            = "orders"
  security_groups = var.balancer_security_groups
  subnets         = var.balancer_subnets
}
