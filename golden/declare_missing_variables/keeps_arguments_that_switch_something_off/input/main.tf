# Neither has the module a variable for it, and it would be another thing without.
module "network" {
  source = "./modules/network"

  name               = "orders"
  enable_nat_gateway = false
  extra_zones        = 0

  worker_groups = [
    { name = "general", size = 2 },
  ]
}
