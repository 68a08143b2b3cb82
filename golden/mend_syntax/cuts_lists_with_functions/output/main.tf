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
  here  = slice(var.zones, 0, 2)
  rest  = slice(var.zones, 1, length(var.zones))
  names = slice(data.aws_availability_zones.available.names, 0, 2)
  short = substr(var.team, 0, 3)
  first = slice(split("-", var.team), 0, 1)
}

output "zones" {
  value = [local.here, local.rest, local.names, local.short, local.first]
}
