module "organization" {
  source = "./modules/organization"
}

output "org_arn" {
  value = module.organization.org_arn
}

output "inbox_url" {
  value = module.organization.inbox_url
}

# Of two.
output "store_arn" {
  value = module.organization.store_arn
}
