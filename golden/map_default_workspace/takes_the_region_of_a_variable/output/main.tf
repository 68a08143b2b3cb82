# main.tf
variable "aws_region" {
  description = "The first region."
  type        = string
  default     = "eu-west-1"
}

locals {
  regions = {
    "us-east-1" = { vpc_cidr = "10.0.0.0/16" }
    "eu-west-1" = { vpc_cidr = "10.1.0.0/16" }
  }

  # A workspace for each region.
  vpc_cidr = local.regions[terraform.workspace == "default" ? "eu-west-1" : terraform.workspace].vpc_cidr
}

resource "aws_vpc" "main" {
  cidr_block = local.vpc_cidr

  tags = {
    Name = "orders-${var.aws_region}"
  }
}
