resource "aws_cloudwatch_metric_alarm" "slow" {
  alarm_name          = "orders-slow"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "TargetResponseTime"
  extended_statistic  = "p99" # of a minute
  period              = 60
  evaluation_periods  = 5
  threshold           = 1
  comparison_operator = "GreaterThanThreshold"
}
