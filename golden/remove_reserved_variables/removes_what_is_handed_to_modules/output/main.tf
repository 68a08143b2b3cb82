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
    TABLE = "orders"
  }
}

provider "aws" {
  alias  = "dr"
  region = "eu-central-1"
}

module "copy" {
  source = "./modules/function"

  providers = {
    aws = aws.dr
  }

  name                  = "copy"
  environment_variables = {}
}

# Another region than its own.
module "other" {
  source = "./modules/function"

  providers = {
    aws = aws.dr
  }

  name = "other"
  environment_variables = {
    AWS_REGION = "eu-west-1"
  }
}
