variable "queues" {
  type    = list(object({ name = string, fifo = bool }))
  default = []
}

locals {
  fifo   = { for q in var.queues : q.name = q.fifo }
  names  = { for q in var.queues : q.name if q.fifo }
  upper  = [for q in var.queues => upper(q.name)]
  lower  = [lower(q.name) for q in var.queues]
  plain  = [q.name for q in var.queues if !q.fifo]
  merged = merge({}, { a = 1 }, { for q in var.queues : q.name => q.fifo ? 1 : 2 })
  kept   = [for q in var.queues : { name = q.name }]
}

resource "aws_sqs_queue" "all" {
  for_each = [for q in var.queues : q.name => q]
  name     = each.key
}
