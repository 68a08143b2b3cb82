variable "services" {
  type = list(string)
}

output "services" {
  value = var.services
}
