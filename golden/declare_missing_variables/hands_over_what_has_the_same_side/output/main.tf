module "network_primary" {
  source = "./network"

  cidr = "10.0.0.0/16"
}

module "network_dr" {
  source = "./network"

  cidr = "10.1.0.0/16"
}

module "database_dr" {
  source = "./database"

  private_subnet_ids = module.network_dr.private_subnet_ids
}

module "peering" {
  source = "./peering"

  dr_vpc_id      = module.network_dr.vpc_id
  primary_vpc_id = module.network_primary.vpc_id
}
