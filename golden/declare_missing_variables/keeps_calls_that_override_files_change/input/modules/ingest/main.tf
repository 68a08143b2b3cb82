variable "prefix" {
  description = "What the names start with."
  type        = string
}

output "queue_url" {
  description = "Where the queue is."
  value       = "https://queues.example.com/${var.prefix}"
}
