module "network" {
  source = "./network"
}

module "queue" {
  source = "./queue"

  vpc_id = module.network.vpc_id
}
