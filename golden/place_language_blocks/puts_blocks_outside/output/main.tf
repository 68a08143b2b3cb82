resource "aws_sqs_queue" "orders" {
  name = local.name
}

# What it is called
locals {
  name = "orders"
}

variable "environment" {
  type = string
}

output "queue_url" {
  value = aws_sqs_queue.orders.url
}
