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
