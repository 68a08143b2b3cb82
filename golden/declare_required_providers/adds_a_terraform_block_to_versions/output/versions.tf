# Copyright the authors. See LICENSE.

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals {
  release = "2.4"
}
