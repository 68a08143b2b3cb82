resource "aws_cloudwatch_metric_alarm" "slow" {
  alarm_name          = "orders-slow"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "TargetResponseTime"
  statistic           = "p99"
  extended_statistic  = "p90"
  period              = 60
  evaluation_periods  = 5
  threshold           = 1
  comparison_operator = "GreaterThanThreshold"
}
