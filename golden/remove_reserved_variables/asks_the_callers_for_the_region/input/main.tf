terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "dr"
  region = "us-east-1"
}

module "orders" {
  source = "./modules/orders"
  region = "eu-west-1"

  providers = {
    aws = aws.dr
  }
}

module "returns" {
  source = "./modules/returns"
  region = "eu-west-1"
}

module "returns_dr" {
  source = "./modules/returns"
  region = "us-east-1"

  providers = {
    aws = aws.dr
  }
}
