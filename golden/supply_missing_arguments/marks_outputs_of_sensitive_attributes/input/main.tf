resource "random_password" "db" {
  length = 16
}

locals {
  url = "postgres://app:${random_password.db.result}@db.internal/orders"
}

output "password" {
  value = random_password.db.result
}

output "url" {
  value = local.url # with the password
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
  value = { for key, service in local.services : key => service.token }
}

output "looked_up" {
  value = lookup(local.services["orders"], "token", "none")
}

output "any_token" {
  value = local.services[terraform.workspace].token
}

output "services" {
  value = values(local.services)
}
