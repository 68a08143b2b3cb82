terraform {
  required_version = ">= 1.5"

  required_providers {
    # The cloud
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
    random = { source = "hashicorp/random" } # for names
  }
}
