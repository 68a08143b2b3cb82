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

module "ingest" {
  source = "./modules/function"

  name = "ingest"
  environment_variables = {
    TABLE      = "orders"
    AWS_REGION = "eu-west-1"
  }
}
