# Months have no fixed number of days, half a gigabyte is none, and a metric has units of its own.
resource "aws_cloudwatch_log_group" "orders" {
  name              = "/orders"
  retention_in_days = "6 months"
}

resource "aws_ebs_volume" "data" {
  availability_zone = "eu-west-1a"
  size              = "500MB"
}

resource "aws_cloudwatch_metric_alarm" "space" {
  alarm_name          = "space"
  namespace           = "AWS/RDS"
  metric_name         = "FreeStorageSpace"
  statistic           = "Average"
  period              = "5"
  evaluation_periods  = 1
  threshold           = "10GB"
  comparison_operator = "LessThanThreshold"
}
