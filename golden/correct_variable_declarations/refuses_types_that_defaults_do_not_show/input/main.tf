variable "rules" {
  type = map(object({
    priority = number
    action   = optional(any)
  }))

  # One of them is an object, the other a list.
  default = {
    block = { priority = 1, action = { block = { code = 403 } } }
    count = { priority = 2, action = { count = [] } }
    allow = { priority = 3 }
  }
}

variable "queues" {
  type    = list(object({ name = string, redrive = optional(any) }))
  default = [{ name = "orders" }, { name = "payments", redrive = { limit = 3 } }]
}

output "rules" {
  value = keys(var.rules)
}

output "queues" {
  value = var.queues[*].name
}

# Another service may have other settings.
variable "services" {
  type = map(object({
    port = number
    env  = optional(any)
  }))
  default = {
    web = { port = 80, env = { LOG = "info", WORKERS = 2 } }
    api = { port = 81 }
  }
}
