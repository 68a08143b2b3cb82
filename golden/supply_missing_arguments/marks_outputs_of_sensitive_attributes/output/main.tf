resource "random_password" "db" {
  length = 16
}

locals {
  url = "postgres://app:${random_password.db.result}@db.internal/orders"
}

output "password" {
  value     = random_password.db.result
  sensitive = true
}

output "url" {
  value     = local.url # with the password
  sensitive = true
}

output "length" {
  value = random_password.db.length
}

output "known" {
  value = nonsensitive(random_password.db.result)
}

# One that is read of several.
variable "token" {
  type      = string
  sensitive = true
}

locals {
  services = {
    orders = { name = "orders", token = var.token }
    ingest = { name = "ingest", token = var.token }
  }
}

output "tokens" {
  value     = { for key, service in local.services : key => service.token }
  sensitive = true
}

output "looked_up" {
  value     = lookup(local.services["orders"], "token", "none")
  sensitive = true
}

output "any_token" {
  value     = local.services[terraform.workspace].token
  sensitive = true
}

output "services" {
  value     = values(local.services)
  sensitive = true
}
