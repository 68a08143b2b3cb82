terraform {
  required_version = ">= 1.5.0" # 1.4 has no terraform_data

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }

  experiments = []
}
