variable "queues" {
  description = "What is set of each queue."
  type        = map(any) # by name

  default = {
    orders  = { delay = 0, fifo = true }
    returns = { delay = 30, policies = ["read", "write"] }
  }
}

variable "steps" {
  type    = list(any)
  default = ["pull", { run = "make" }]
}

output "queues" {
  value = { for name, queue in var.queues : name => lookup(queue, "delay", 0) }
}

output "steps" {
  value = [for step in var.steps : step]
}

variable "alarms" {
  type = map(any)

  default = {
    late = { hours = 2, topics = ["orders"] }
    lost = { hours = 24 }
  }

  validation {
    condition     = alltrue([for alarm in var.alarms : alarm.hours > 0])
    error_message = "An alarm is given some time."
  }
}

locals {
  named = { for name, alarm in var.alarms : name => "${name}-${alarm.hours}" }
  late  = var.alarms["late"]
}

resource "terraform_data" "alarm" {
  for_each = var.alarms
  input    = "${each.key} of ${length(var.alarms)} after ${each.value.hours} hours, ${local.named[each.key]}"
}

output "texts" {
  value = { all = jsonencode(var.alarms), late = local.late, names = join(",", keys(var.alarms)) }
}
