module "network" {
  source = "./modules/network"
}

module "balancer" {
  source = "./modules/balancer"

  name = "shop"
}
