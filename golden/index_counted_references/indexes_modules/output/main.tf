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

variable "create" {
  type    = bool
  default = true
}

module "jump" {
  source = "./modules/host"
  count  = var.create ? 1 : 0
}

module "host" {
  source = "./modules/host"
}

module "each" {
  source   = "./modules/host"
  for_each = toset(["orders", "ingest"])
}

output "jump" {
  value = one(module.jump[*].id)
}

output "host" {
  value = module.host.id
}

output "each" {
  value = values(module.each)[*].id
}

output "kept" {
  value = [module.host["id"], module.each["orders"].id, module.jump[*].id]
}
