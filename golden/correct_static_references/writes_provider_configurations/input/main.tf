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

provider "aws" {
  alias  = replica
  region = "eu-central-1"
}

resource "aws_sqs_queue" "orders" {
  provider = provider.aws.replica
  name     = "orders"
}

resource "aws_sqs_queue" "backup" {
  provider = replica
  name     = "backup"
}

module "ingest" {
  source    = "./modules/ingest"
  version   = "1.0.0"
  providers = [aws.replica]
}

module "audit" {
  source = "modules/audit"
}
