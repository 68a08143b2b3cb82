resource "aws_sns_topic" "alerts" {
  name              = "orders-alerts"
  kms_master_key_id = aws_kms_key.orders.arn # encrypted at rest
}

resource "aws_cloudwatch_metric_alarm" "errors" {
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

resource "aws_kms_key" "orders" {
  description         = "Orders"
  enable_key_rotation = true
}
