module "network" {
  source   = "./modules/network"
  az_count = 2
}

output "zones" {
  value = module.network.availability_zones
}
