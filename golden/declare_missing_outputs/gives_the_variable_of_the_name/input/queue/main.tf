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
