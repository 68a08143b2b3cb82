module "balancer" {
  source = "./balancer"

  alb_security_group_id = "sg-0a1b2c3d"
}
