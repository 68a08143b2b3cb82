variable "servers" {
  type = list(string)
}

locals {
  values = { port = 8080 }
}

output "loop" {
  value = templatefile("${path.module}/proxy.conf", { servers = var.servers, port = 8080 })
}

output "local" {
  value = templatefile("${path.module}/proxy.conf", merge(local.values, { servers = var.servers }))
}

output "tried" {
  value = try(templatefile("${path.module}/proxy.conf", {}), "")
}

output "text" {
  value = file("${path.module}/proxy.conf")
}
