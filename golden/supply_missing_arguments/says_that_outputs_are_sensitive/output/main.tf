variable "token" {
  type      = string
  sensitive = true
}

output "header" {
  description = "What callers send"
  value       = "Bearer ${var.token}"
  sensitive   = true
}

output "has_token" {
  value = nonsensitive(var.token != "")
}

output "token" {
  value     = var.token
  sensitive = true
}
