resource "aws_dms_event_subscription" "orders" {
  name             = "orders"
  source_type      = "replication-task"
  event_categories = ["failure"]
  sns_endpoint     = "arn:aws:sns:eu-west-1:111122223333:orders"
}

resource "aws_sns_topic_subscription" "orders" {
  topic_arn       = "arn:aws:sns:eu-west-1:111122223333:orders"
  protocol        = "sqs"
  target_endpoint = "arn:aws:sqs:eu-west-1:111122223333:orders"
}

output "key" {
  value = aws_kms_key.orders.key_idd
}

resource "aws_kms_key" "orders" {
  description = "orders"
}
