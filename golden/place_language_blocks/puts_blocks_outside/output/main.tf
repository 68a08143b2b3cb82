resource "aws_sqs_queue" "orders" {
  name = local.name
}

output "queue_url" {
  value = aws_sqs_queue.orders.url
}

# What it is called
locals {
  name = "orders"
}

variable "environment" {
  type = string
}
