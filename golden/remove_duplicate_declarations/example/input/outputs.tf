output "queue_arn" {
  value = aws_sqs_queue.orders.arn
}
