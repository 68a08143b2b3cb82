module "network" {
  source = "./network"
}

module "function" {
  source = "./function"
}

resource "aws_lb" "app" {
  name    = "app"
  subnets = module.network.private_subnets
}

output "arn" {
  value = "${module.function.function_arn} in ${module.network.vpc_idd}"
}
