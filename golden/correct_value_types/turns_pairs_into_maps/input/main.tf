resource "aws_sns_topic" "alerts" {
  name = "alerts"
  tags = [{ Key = "Name", Value = "alerts" }]
}

resource "aws_sqs_queue" "jobs" {
  name = "jobs"
  tags = [
    { Key = "Name", Value = "jobs" },
    { Key = "cost-center", Value = "42" },
    { Key = "team:name", Value = upper("core") },
  ]
}

resource "aws_cloudwatch_metric_alarm" "age" {
  alarm_name          = "age"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = ["2"]
  dimensions          = [{ QueueName = aws_sqs_queue.jobs.name }]
  alarm_actions       = aws_sns_topic.alerts.arn
}
