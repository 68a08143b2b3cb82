resource "aws_sqs_queue" "orders" {
  name = "orders"
}

output "arn" {
  value = aws_sqs_queue.orders.arn.value
}

output "size" {
  value = aws_sqs_queue.orders.max_message_size.bytes
}

output "tags" {
  value = aws_sqs_queue.orders.tags.Name
}
