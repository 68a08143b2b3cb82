variable "base_url" {
  type    = string
  default = "https://orders.example.com"
}

output "url" {
  value = output.base
}

output "base" {
  value = variable.base_url
}

output "probe" {
  value = outputs.url.value
}
