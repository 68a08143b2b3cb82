terraform {
  required_providers {
    aws = ">= 3.27, < 4.0" # as it was
  }
}

provider "aws" {
  version = "~> 3.27"
  region  = "eu-west-1"
}

resource "aws_vpc" "orders" {
  cidr_block         = "10.20.0.0/16"
  enable_classiclink = false
}
