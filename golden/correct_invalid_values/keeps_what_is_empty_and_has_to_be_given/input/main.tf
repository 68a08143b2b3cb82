resource "aws_cloudwatch_metric_alarm" "orders" {
  alarm_name          = "orders"
  comparison_operator = ""
  evaluation_periods  = 1
  threshold           = 1
  metric_name         = "Errors"
  namespace           = "AWS/Lambda"
  period              = 60
  statistic           = "Sum"
}
