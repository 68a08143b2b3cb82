variable "environment" {
  description = "Environment"
  type        = string
}

variable "name" {
  description = "Name of the queue"
  type        = string
  default     = "jobs"
}

resource "aws_sqs_queue" "jobs" {
  name = "${var.name}-${var.environment}"
}
