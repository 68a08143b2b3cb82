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
