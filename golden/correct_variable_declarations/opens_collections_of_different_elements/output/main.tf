variable "queues" {
  description = "What is set of each queue."
  type        = any # by name

  default = {
    orders  = { delay = 0, fifo = true }
    returns = { delay = 30, policies = ["read", "write"] }
  }
}

variable "steps" {
  type    = any
  default = ["pull", { run = "make" }]
}

output "queues" {
  value = { for name, queue in var.queues : name => lookup(queue, "delay", 0) }
}

output "steps" {
  value = var.steps
}
