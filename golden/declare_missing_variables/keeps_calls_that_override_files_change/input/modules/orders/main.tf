variable "prefix" {
  description = "What the names start with."
  type        = string
}

variable "retention" {
  description = "How long messages are kept."
  type        = number
}

resource "terraform_data" "queue" {
  input = "${var.prefix}-${var.retention}"
}

output "name" {
  description = "The name of the queue."
  value       = terraform_data.queue.output
}
