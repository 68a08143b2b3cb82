resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_sns_topic" "events" {
  count = 2
  name  = "events-${count.index}"
}

resource "aws_cloudwatch_log_group" "ingest" {
  name       = "/ingest"
  depends_on = [aws_sqs_queue.orders]
}

resource "aws_cloudwatch_log_group" "orders" {
  name = "/orders"

  depends_on = [
    aws_sqs_queue.orders, # must be there first
    aws_sns_topic.events,
    aws_cloudwatch_log_group.ingest,
    data.aws_region.current,
  ]
}

resource "aws_cloudwatch_log_group" "events" {
  name       = "/events"
  depends_on = [aws_sns_topic.events]
}

resource "aws_cloudwatch_log_group" "audit" {
  name       = "/audit"
  depends_on = [aws_sqs_queue.orders]
}

data "aws_region" "current" {}

output "queue" {
  value      = aws_sqs_queue.orders.url
  depends_on = [aws_cloudwatch_log_group.audit]
}
