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

module "app" {
  source        = "./modules/app"
  instance_type = "t3.large"
  lifecycle     = "keep"
}
