variable "cluster" {
  type = object({
    name               = string
    container_insights = bool
    size               = optional(number, 2)
  })

  default = {
    name = "orders"
  }
}

variable "services" {
  type = map(object({
    image = string
    ports = list(object({ port = number, name = string }))
  }))

  default = {
    api = {
      image = "api"
      ports = [{ port = 80, name = "http" }, { port = 443 }]
    }
  }
}

# What is computed, or may be anything, is left alone.
variable "zones" {
  type    = map(object({ cidr = string }))
  default = {}
}

locals {
  pool = { name = "orders" }
}

module "pool" {
  source = "./modules/pool"

  pool = { name = "orders" }
}

module "spare" {
  source = "./modules/pool"

  pool = merge(local.pool, { size = 2 })
}

output "all" {
  value = [var.cluster, var.services, var.zones]
}
