resource "aws_kms_key" "orders" {
  description = "Orders"
}

resource "aws_kms_key" "reports" {
  description = "Reports"
}

resource "aws_sns_topic" "alerts" {
  name              = "orders-alerts"
  kms_master_key_id = "alias/aws/sns"
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  for_each = toset(["cart", "checkout"])

  alarm_name          = "${each.key}-errors"
  namespace           = "AWS/Lambda"
  metric_name         = "Errors"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 1
  threshold           = 0
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [aws_sns_topic.alerts.arn]
  ok_actions          = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_event_target" "failures" {
  rule = "orders-failures"
  arn  = aws_sns_topic.alerts.arn
}
