# main.tf
locals {
  regions = {
    "us-west-2" = { vpc_cidr = "10.0.0.0/16" }
    "us-east-1" = { vpc_cidr = "10.1.0.0/16" }
  }
}

provider "aws" {
  region = "us-west-2"
}

resource "aws_vpc" "main" {
  cidr_block = local.regions[terraform.workspace == "default" ? "us-east-1" : terraform.workspace].vpc_cidr
}
