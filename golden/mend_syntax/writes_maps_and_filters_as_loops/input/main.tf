variable "queues" {
  type = list(object({ name = string, fifo = bool }))
}

locals {
  names = var.queues.map(q => q.name)
  fifo  = var.queues.filter((q) => q.fifo && q.name != "")
  upper = join(",", var.queues.filter(q => q.fifo).map(q => upper(q.name)))
}

output "names" {
  value = [local.names, local.fifo, local.upper]
}
