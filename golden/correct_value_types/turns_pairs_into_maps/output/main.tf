resource "aws_sns_topic" "alerts" {
  name = "alerts"
  tags = { Name = "alerts" }
}

resource "aws_sqs_queue" "jobs" {
  name = "jobs"
  tags = {
    Name        = "jobs"
    cost-center = "42"
    "team:name" = upper("core")
  }
}

resource "aws_cloudwatch_metric_alarm" "age" {
  alarm_name          = "age"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = "2"
  dimensions          = { QueueName = aws_sqs_queue.jobs.name }
  alarm_actions       = [aws_sns_topic.alerts.arn]
}
