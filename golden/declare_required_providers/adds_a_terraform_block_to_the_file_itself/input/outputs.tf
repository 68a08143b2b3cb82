output "topic" {
  value = aws_sns_topic.alerts.arn
}
