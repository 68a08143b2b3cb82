variable "is_observed" {
  type        = bool
  description = "Whether somebody is told"
}

variable "has_key" {
  type        = bool
  description = "Whether there is a key"
}

resource "aws_sns_topic" "alarms" {
  count = var.is_observed ? 1 : 0
  name  = "alarms"
}

resource "aws_kms_key" "orders" {
  count       = var.has_key ? 2 : 0
  description = "orders"
}

resource "aws_sqs_queue" "orders" {
  name              = "orders"
  kms_master_key_id = var.has_key ? aws_kms_key.orders.arn : null
}

resource "aws_cloudwatch_metric_alarm" "depth" {
  alarm_name          = var.has_key ? aws_sns_topic.alarms.name : "depth"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  threshold           = 100
  alarm_description   = var.is_observed ? "depth" : aws_sns_topic.alarms.arn
}

resource "aws_sqs_queue" "returns" {
  name = var.is_observed || var.has_key ? aws_sns_topic.alarms.name : "returns"
}
