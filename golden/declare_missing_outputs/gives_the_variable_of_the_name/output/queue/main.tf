variable "prefix" {
  description = "Prefix"
  type        = string
}

variable "token" {
  description = "Token"
  type        = string
  sensitive   = true
}

resource "aws_sqs_queue" "jobs" {
  name = "${var.prefix}-${var.token}"
}

output "prefix" {
  description = "Prefix"
  value       = var.prefix
}

output "token" {
  description = "Token"
  value       = var.token
  sensitive   = true
}
