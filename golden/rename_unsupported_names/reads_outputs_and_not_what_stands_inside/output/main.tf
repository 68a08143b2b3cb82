terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "us-east-1"
}

module "vpc" {
  source = "./modules/vpc"
}

resource "aws_subnet" "a" {
  vpc_id     = module.vpc.vpc_id
  cidr_block = "10.0.8.0/24"
}

resource "aws_subnet" "b" {
  vpc_id     = module.vpc.vpc_id
  cidr_block = "10.0.9.0/24"
}

resource "aws_db_subnet_group" "orders" {
  name       = "orders-${module.vpc.vpc_id}"
  subnet_ids = module.vpc.private_subnet_ids
}

# What is read of it is nothing that the output has.
output "range" {
  value = module.vpc.aws_vpc.main.cidr_block
}
