variable "rules" {
  type    = list(object({ port = number }))
  default = []
}

variable "names" {
  type    = set(string)
  default = []
}

variable "region" {
  type    = string
  default = "eu-west-1"
}

output "port" {
  value = var.rules.port
}

output "first" {
  value = var.names.first
}

output "region" {
  value = "in ${var.region.name}"
}

output "kept" {
  value = [var.rules[*].port, try(var.region.name, ""), "var.region.name"]
}
