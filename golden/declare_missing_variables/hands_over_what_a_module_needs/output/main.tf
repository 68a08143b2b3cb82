variable "environment" {
  description = "Environment"
  type        = string
}

locals {
  tags = {
    Project = "shop"
  }
}

module "network" {
  source = "./modules/network"
}

module "balancer" {
  source = "./modules/balancer"

  name        = "shop"
  environment = var.environment
  subnet_ids  = module.network.subnet_ids
  tags        = local.tags
}
