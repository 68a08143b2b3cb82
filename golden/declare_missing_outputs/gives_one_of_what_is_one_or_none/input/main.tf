module "dns" {
  source = "./dns"
}

output "zone" {
  value = module.dns.zone_id
}
