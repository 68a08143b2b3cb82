variable "queues" {
  type = map(object({ fifo = bool, readers = list(string) }))
}

output "queues" {
  value = var.queues
}
