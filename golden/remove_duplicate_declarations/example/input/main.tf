# ------------------------------------------------------------------------------
# Variables
# ------------------------------------------------------------------------------

# Where all of it goes.
variable "region" {
  description = "AWS region"
  type        = string
  default     = "eu-west-1"
}

variable "size" {
  type = number
}

resource "aws_sqs_queue" "orders" {
  name = "orders-${var.region}-${var.size}"
}

output "queue_arn" {
  value = aws_sqs_queue.orders.arn
}
