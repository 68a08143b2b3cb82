terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region                = "eu-west-1"
  aws_access_key_id     = var.key # of the deployer
  aws_secret_access_key = var.secret
}

variable "key" {
  type = string
}

variable "secret" {
  type      = string
  sensitive = true
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}
