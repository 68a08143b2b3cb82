locals {
  settings = [{ name = "a", value = "b" }]
}

output "names" {
  description = "Names of the settings"
  value       = [for var in local.settings : var.name]
}
