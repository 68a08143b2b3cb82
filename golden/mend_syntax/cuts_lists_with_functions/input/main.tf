terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "zones" {
  description = "Names of the zones"
  type        = list(string)
}

variable "team" {
  type = string
}

data "aws_availability_zones" "available" {}

locals {
  here  = var.zones[0:2]
  rest  = var.zones[1:]
  names = data.aws_availability_zones.available.names[:2]
  short = var.team[0:3]
  first = split("-", var.team)[0:1]
}

output "zones" {
  value = [local.here, local.rest, local.names, local.short, local.first]
}
