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

# One says more than a region, one is for a region that no provider here has.
module "topics" {
  source   = "./modules/topic"
  for_each = toset(["orders", "returns"])

  name   = each.key
  region = "eu-west-1"
}

module "queues" {
  source   = "./modules/queue"
  for_each = toset(["eu-central-1", "us-east-1"])

  name   = "orders"
  region = each.key
}

# What is called once may have a provider of its own.
module "audit" {
  source = "./modules/audit"

  name   = "audit"
  region = "us-east-1"
}
