terraform {
  required_providers {
    aws = "~> 5.0" # as it was
  }
}

provider "aws" {
  version = "~> 5.0"
  region  = "eu-west-1"
}

resource "aws_vpc" "orders" {
  cidr_block         = "10.20.0.0/16"
  enable_classiclink = false
}
