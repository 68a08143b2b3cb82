module "balancer" {
  source = "./modules/balancer"

  name        = "shop"
  environment = "test"
  subnet_ids  = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
}
