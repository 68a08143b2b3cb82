variable "name" {
  description = "Name"
  type        = string
}

variable "retention_seconds" {
  description = "How long a job is kept"
  type        = number
}

resource "aws_sqs_queue" "jobs" {
  name                      = var.name
  message_retention_seconds = var.retention_seconds
  delay_seconds             = var.delay_seconds
}
