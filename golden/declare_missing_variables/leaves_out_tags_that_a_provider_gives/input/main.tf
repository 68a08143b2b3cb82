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

  default_tags {
    tags = local.tags
  }
}

locals {
  tags = { Team = "orders" }
}

module "orders" {
  source = "./modules/queue"

  name = "orders"
  tags = local.tags
}

module "ingest" {
  source = "./modules/queue"

  name = "ingest"
}
