terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "6.0.0-beta1"
    }
    random = {
      source  = "hashicorp/random"
      version = local.random
    }
  }
}
