variable "database" {
  type = string
}

data "aws_caller_identity" "current" {}

# Only EventBridge is let in.
resource "aws_sns_topic" "alerts" {
  name = "orders-alerts"
}

resource "aws_sns_topic_policy" "alerts" {
  arn = aws_sns_topic.alerts.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "AllowEvents"
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.alerts.arn
      }
    ]
  })
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "orders-errors"
  namespace           = "AWS/Lambda"
  metric_name         = "Errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  period              = 60
  statistic           = "Sum"
  threshold           = 0
  alarm_actions       = [aws_sns_topic.alerts.arn]
  ok_actions          = [aws_sns_topic.alerts.arn]
}

# Only a role may publish.
resource "aws_iam_role" "ingest" {
  name = "ingest"

  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

resource "aws_sns_topic" "ingest" {
  name = "ingest"
}

data "aws_iam_policy_document" "ingest" {
  statement {
    sid       = "AllowIngest"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.ingest.arn]

    principals {
      type        = "AWS"
      identifiers = [aws_iam_role.ingest.arn]
    }
  }
}

resource "aws_sns_topic_policy" "ingest" {
  arn    = aws_sns_topic.ingest.arn
  policy = data.aws_iam_policy_document.ingest.json
}

resource "aws_cloudwatch_composite_alarm" "ingest" {
  alarm_name                = "ingest"
  alarm_rule                = "ALARM(${aws_cloudwatch_metric_alarm.errors.alarm_name})"
  insufficient_data_actions = [aws_sns_topic.ingest.arn]
}

resource "aws_db_event_subscription" "ingest" {
  name        = "ingest"
  source_type = "db-instance"
  source_ids  = [var.database]
  sns_topic   = aws_sns_topic.ingest.arn
}
