module "network" {
  source = "./network"
}

resource "aws_lb" "app" {
  name            = "app"
  subnets         = module.network.subnet_ids
  security_groups = [module.network.security_group_id]
}
