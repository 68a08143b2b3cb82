module "network" {
  source = "./modules/network"
}

module "balancer" {
  source = "./modules/balancer"

  name      = "shop"
  alb_sg_id = module.network.alb_sg_id
  vpc_id    = module.network.vpc
}
