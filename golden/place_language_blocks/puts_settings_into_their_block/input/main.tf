# What the stack needs
required_version = ">= 1.5"

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

backend "s3" {
  bucket = "orders-state"
  key    = "orders.tfstate"
  region = "eu-west-1"
}
