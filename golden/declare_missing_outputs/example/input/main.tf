module "network" {
  source = "./network"
}

resource "aws_db_subnet_group" "main" {
  name       = "main"
  subnet_ids = module.network.private_subnet_ids
}

output "vpc_id" {
  description = "Network of the shop"
  value       = module.network.vpc_id
}
