module "network" {
  source = "./modules/network"
}

module "routes" {
  source          = "./modules/routes"
  route_table_ids = module.network.route_table_ids
}
