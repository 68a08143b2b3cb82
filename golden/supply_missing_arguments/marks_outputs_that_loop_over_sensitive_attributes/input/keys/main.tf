variable "token" {
  type      = string
  sensitive = true
}

output "token" {
  value     = "token-${var.token}"
  sensitive = true
}

output "name" {
  value = "token"
}
