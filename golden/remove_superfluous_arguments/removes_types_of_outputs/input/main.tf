resource "aws_sqs_queue" "orders" {
  name = "orders"
}

output "queue_url" {
  description = "Where orders go"
  type        = string
  value       = aws_sqs_queue.orders.url
}
