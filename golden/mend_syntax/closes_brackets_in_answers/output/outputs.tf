output "arn" {
  value = aws_iam_role.orders.arn
}

output "url" {
  value = aws_sqs_queue.orders.url
}
