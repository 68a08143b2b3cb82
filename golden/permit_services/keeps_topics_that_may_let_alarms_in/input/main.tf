variable "policy" {
  type = string
}

variable "publishers" {
  type = list(string)
}

data "aws_caller_identity" "current" {}


resource "aws_cloudwatch_metric_alarm" "errors" {
  for_each = {
    default = aws_sns_topic.default.arn
    account = aws_sns_topic.account.arn
    plain   = aws_sns_topic.plain.arn
  }

  alarm_name          = each.key
  namespace           = "AWS/Lambda"
  metric_name         = "Errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  period              = 60
  statistic           = "Sum"
  threshold           = 0
  alarm_actions       = [each.value]
}

# As it is by default.
resource "aws_sns_topic" "default" {
  name = "default"
}

resource "aws_sns_topic_policy" "default" {
  arn = aws_sns_topic.default.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = ["SNS:Publish", "SNS:Subscribe"]
        Resource  = aws_sns_topic.default.arn
        Condition = { StringEquals = { "AWS:SourceOwner" = data.aws_caller_identity.current.account_id } }
      }
    ]
  })
}

resource "aws_cloudwatch_composite_alarm" "default" {
  alarm_name    = "default"
  alarm_rule    = "TRUE"
  alarm_actions = [aws_sns_topic.default.arn]
}

# The account may publish, whoever that is.
resource "aws_sns_topic" "account" {
  name = "account"
}

resource "aws_sns_topic_policy" "account" {
  arn = aws_sns_topic.account.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "sns:*"
        Resource  = aws_sns_topic.account.arn
      }
    ]
  })
}

resource "aws_cloudwatch_composite_alarm" "account" {
  alarm_name    = "account"
  alarm_rule    = "TRUE"
  alarm_actions = [aws_sns_topic.account.arn]
}

# No policy of its own.
resource "aws_sns_topic" "plain" {
  name = "plain"
}

resource "aws_cloudwatch_composite_alarm" "plain" {
  alarm_name    = "plain"
  alarm_rule    = "TRUE"
  alarm_actions = [aws_sns_topic.plain.arn]
}

# A policy that is not seen, and one whose publishers are not.
resource "aws_sns_topic" "given" {
  name   = "given"
  policy = var.policy
}

resource "aws_sns_topic" "some" {
  name = "some"
}

resource "aws_sns_topic_policy" "some" {
  arn = aws_sns_topic.some.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = var.publishers }
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.some.arn
      }
    ]
  })
}

resource "aws_cloudwatch_composite_alarm" "unseen" {
  alarm_name    = "unseen"
  alarm_rule    = "TRUE"
  alarm_actions = [aws_sns_topic.given.arn, aws_sns_topic.some.arn]
}

# The services are let in, one by its name of before.
resource "aws_sns_topic" "own" {
  name = "own"
}

resource "aws_sns_topic_policy" "own" {
  arn = aws_sns_topic.own.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["cloudwatch.amazonaws.com", "rds.amazonaws.com"] }
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.own.arn
      }
    ]
  })
}

resource "aws_cloudwatch_composite_alarm" "own" {
  alarm_name    = "own"
  alarm_rule    = "TRUE"
  alarm_actions = [aws_sns_topic.own.arn]
}

resource "aws_db_event_subscription" "own" {
  name      = "own"
  sns_topic = aws_sns_topic.own.arn
}

# Nothing is sent.
resource "aws_sns_topic" "off" {
  name = "off"
}

resource "aws_sns_topic_policy" "off" {
  arn = aws_sns_topic.off.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.off.arn
      }
    ]
  })
}

resource "aws_cloudwatch_composite_alarm" "off" {
  alarm_name      = "off"
  alarm_rule      = "TRUE"
  actions_enabled = false
  alarm_actions   = [aws_sns_topic.off.arn]
}

resource "aws_db_event_subscription" "off" {
  name      = "off"
  enabled   = false
  sns_topic = aws_sns_topic.off.arn
}

# Only one of several, by its key.
resource "aws_sns_topic" "regional" {
  for_each = toset(["eu", "us"])
  name     = each.key
}

resource "aws_sns_topic_policy" "regional" {
  for_each = toset(["eu", "us"])
  arn      = aws_sns_topic.regional[each.key].arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.regional[each.key].arn
      }
    ]
  })
}

resource "aws_cloudwatch_composite_alarm" "eu" {
  alarm_name    = "eu"
  alarm_rule    = "TRUE"
  alarm_actions = [aws_sns_topic.regional["eu"].arn]
}

# The policy that stands is that of another one.
resource "aws_sns_topic" "zones" {
  for_each = toset(["north", "south"])
  name     = each.key
}

resource "aws_sns_topic_policy" "south" {
  arn = aws_sns_topic.zones["south"].arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.zones["south"].arn
      }
    ]
  })
}

resource "aws_cloudwatch_composite_alarm" "north" {
  alarm_name    = "north"
  alarm_rule    = "TRUE"
  alarm_actions = [aws_sns_topic.zones["north"].arn]
}
