variable "environment" {
  type    = string
  default = "test"
}

variable "jobs" {
  type = map(object({
    input    = optional(string)
    schedule = optional(string, "rate(1 day)")
  }))
  default = {
    orders = {
      input = jsonencode({ stage = var.environment })
    }
    ingest = {
      input = jsonencode({ ratio = 0.50 })
    }
  }
}

variable "policies" {
  type = map(object({
    document = optional(string)
    names    = optional(set(string))
  }))
  default = {
    orders = {
      document = file("${path.module}/orders.json")
    }
  }
}

variable "queues" {
  type = map(object({
    body  = optional(string)
    names = optional(set(string))
  }))
  default = {
    orders = {
      body  = jsonencode({ ratio = 0.50 })
      names = toset(["orders", "ingest"])
    }
  }
}

variable "settings" {
  type = any
  default = {
    orders = tolist(["a"])
    owner = jsonencode({
      # Who is called.
      name = "orders"
    })
  }
}

variable "order" {
  type    = string
  default = jsonencode(concat(tolist([1]), tolist(["a"])))
  validation {
    condition     = length(var.order) > 0
    error_message = "An order is needed."
  }
}

output "all" {
  value = [var.jobs, var.policies, var.queues, var.settings, var.order]
}
