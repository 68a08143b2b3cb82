variable "queues" {
  type = map(any)
}

output "names" {
  value = keys(var.queues)
}
