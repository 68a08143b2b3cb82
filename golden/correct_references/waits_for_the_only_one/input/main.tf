resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_sqs_queue_policy" "orders" {
  queue_url = aws_sqs_queue.orders.id
  policy    = "{}"
}

resource "aws_sns_topic" "alerts" {
  name       = "alerts"
  depends_on = [aws_sqs_queue_policy.allow_sns]
}

resource "aws_sns_topic" "audit" {
  name = aws_sqs_queue.jobs.name
}

output "queue" {
  value = aws_sqs_queue.jobs.arn
}
