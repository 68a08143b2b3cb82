terraform {
  required_version = ">= 1.5.0"

  required_providers {
    # One for each function.
    # 2.3 made other zips
    archive = {
      source  = "hashicorp/archive"
      version = "~> 2.4"
    }
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.31"
    }
    # Suffixes of names.
    random = {
      source  = "hashicorp/random"
      version = "~> 3.5"
    } # a major behind nothing
    tls = {
      source  = "hashicorp/tls"
      version = "~> 4.0"
    }
  }
}
