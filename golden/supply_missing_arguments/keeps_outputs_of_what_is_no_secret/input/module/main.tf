variable "password" {
  type      = string
  sensitive = true
}

output "info" {
  value     = { name = "orders", password = var.password }
  sensitive = true
}
