resource "aws_sns_topic" "alerts" {
  name              = "orders-alerts"
  kms_master_key_id = "alias/aws/sns"
}

resource "aws_sns_topic" "plain" {
  name = "orders-plain"
}

variable "are_alarms_on" {
  type    = bool
  default = false
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  count = var.are_alarms_on ? 1 : 0

  alarm_name          = "orders-errors"
  namespace           = "AWS/Lambda"
  metric_name         = "Errors"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 1
  threshold           = 0
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_metric_alarm" "slow" {
  alarm_name          = "orders-slow"
  namespace           = "AWS/Lambda"
  metric_name         = "Duration"
  statistic           = "Average"
  period              = 60
  evaluation_periods  = 1
  threshold           = 3000
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [aws_sns_topic.plain.arn]
}

resource "aws_sns_topic_subscription" "people" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "email"
  endpoint  = "orders@example.com"
}

resource "aws_sqs_queue" "orders" {
  name              = "orders"
  kms_master_key_id = "alias/aws/sqs"
}

resource "aws_lambda_event_source_mapping" "orders" {
  event_source_arn = aws_sqs_queue.orders.arn
  function_name    = "orders"
}
