module "network" {
  source = "./network"
}

module "function" {
  source = "./function"
}

resource "aws_lb" "app" {
  name    = "app"
  subnets = module.network.private_subnet_ids
}

output "arn" {
  value = "${module.function.arn} in ${module.network.vpc_id}"
}
