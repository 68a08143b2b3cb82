variable "base_url" {
  type    = string
  default = "https://orders.example.com"
}

output "url" {
  value = var.base_url
}

output "base" {
  value = var.base_url
}

output "probe" {
  value = var.base_url
}
