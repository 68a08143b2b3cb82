variable "queues" {
  type = list(object({ name = string, fifo = bool }))
}

locals {
  names = [for q in var.queues : q.name]
  fifo  = [for q in var.queues : q if q.fifo && q.name != ""]
  upper = join(",", [for q in [for q in var.queues : q if q.fifo] : upper(q.name)])
}

output "names" {
  value = [local.names, local.fifo, local.upper]
}
