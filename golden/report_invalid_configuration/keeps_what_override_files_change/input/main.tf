terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# The types of these are others once the override file is merged.
variable "security_groups" {
  type    = string
  default = null
}

variable "queue" {
  type    = object({ name = string })
  default = null
}

locals {
  subnets = "subnet-0a1b2c3d"
}

resource "aws_lb" "main" {
  name            = "main-${var.queue.title}"
  security_groups = var.security_groups
  subnets         = local.subnets
}
