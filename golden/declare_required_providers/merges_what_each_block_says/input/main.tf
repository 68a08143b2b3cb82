# main.tf
terraform {
  # Kept in step with the build image.
  required_providers {
    aws = {
      source  = "registry.terraform.io/hashicorp/aws"
      version = ">= 5.31"
    }
    # Suffixes of names.
    random = {
      source  = "hashicorp/random"
      version = "~> 3.5"
    } # a major behind nothing

    # One for each function.
    archive = {
      source  = "hashicorp/archive"
      version = "~> 2.4" # 2.3 made other zips
    }
    tls = {
      source  = "hashicorp/tls"
      version = "~> 4.0"
    }
  }
}

resource "random_pet" "name" {}
