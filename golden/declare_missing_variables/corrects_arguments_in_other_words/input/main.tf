module "balancer" {
  source = "./balancer"

  alb_sg_id = "sg-0a1b2c3d"
}
