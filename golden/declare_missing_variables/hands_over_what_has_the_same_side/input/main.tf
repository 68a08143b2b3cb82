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
}

module "peering" {
  source = "./peering"
}
