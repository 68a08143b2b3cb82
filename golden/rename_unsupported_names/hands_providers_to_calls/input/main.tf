terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

module "orders" {
  source   = "./modules/queue"
  name     = "orders"
  provider = aws.west # the other region
}

module "ingest" {
  source = "./modules/queue"
  name   = "ingest"
  provider = {
    aws = aws.west
  }
}

module "events" {
  source    = "./modules/queue"
  name      = "events"
  providers = [aws.west]
}
