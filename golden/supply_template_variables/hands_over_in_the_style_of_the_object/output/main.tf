variable "environment" {
  type    = string
  default = "dev"
}

variable "servers" {
  type    = list(string)
  default = ["10.0.0.10", "10.0.0.11"]
}

locals {
  name = "shop-${var.environment}"
}

output "one_line" {
  value = templatefile("${path.module}/motd.txt", { name = local.name, environment = var.environment, servers = var.servers })
}

output "quoted" {
  value = templatefile("motd.txt", {
    "name" : local.name,
    "environment" : var.environment,
    "servers" : var.servers,
  })
}

output "empty" {
  value = templatefile("./motd.txt", {
    name        = local.name
    environment = var.environment
    servers     = var.servers
  })
}

output "opened" {
  value = templatefile("${path.module}/name.txt", {
    name = local.name
  })
}

output "merged" {
  value = templatefile("${path.module}/motd.txt", merge({ servers = [] }, {
    name        = local.name # as the machines are called
    environment = var.environment
  }))
}
