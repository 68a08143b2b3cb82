terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "replica_region" {
  type = string
}

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "replica"
  region = var.replica_region
}

module "queues" {
  source   = "./modules/queue"
  for_each = toset(["orders", "returns"])

  name   = each.key
  region = "eu-west-1"
}

module "copies" {
  source = "./modules/queue"

  name   = "copies"
  region = var.replica_region

  depends_on = [module.queues]
}
