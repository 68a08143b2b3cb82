terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "minutes" {
  type    = number
  default = 1
}

variable "cron" {
  type    = string
  default = "0 2 * * *"
}

# A day of the month, or an hour with seconds before it.
resource "aws_cloudwatch_event_rule" "first" {
  name                = "first"
  schedule_expression = "cron(0 0 1 * * *)"
}

# In Unix on either day.
resource "aws_cloudwatch_event_rule" "either" {
  name                = "either"
  schedule_expression = "cron(0 0 15 * 1)"
}

# From Sunday, or from Monday.
resource "aws_cloudwatch_event_rule" "workdays" {
  name                = "workdays"
  schedule_expression = "cron(0 8 * * 1-5 *)"
}

resource "aws_cloudwatch_event_rule" "zero" {
  name                = "zero"
  schedule_expression = "cron(0 8 ? * 0 *)"
}

resource "aws_cloudwatch_event_rule" "seconds" {
  name                = "seconds"
  schedule_expression = "rate(30 seconds)"
}

resource "aws_cloudwatch_event_rule" "unknown" {
  name                = "unknown"
  schedule_expression = "rate(${var.minutes} minutes)"
}

resource "aws_cloudwatch_event_rule" "handed" {
  name                = "handed"
  schedule_expression = "cron(${var.cron})"
}

resource "aws_cloudwatch_event_rule" "right" {
  name                = "right"
  schedule_expression = "cron(0/10 * ? * 2#1 *)"
}

resource "aws_autoscaling_schedule" "night" {
  scheduled_action_name  = "night"
  autoscaling_group_name = "web"
  recurrence             = "0 2 * * *"
  min_size               = 0
}

# Of the scheduler either will do.
resource "aws_scheduler_schedule" "poll" {
  name                = "poll"
  schedule_expression = "rate(1 minutes)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = "arn:aws:lambda:eu-west-1:123456789012:function:poll"
    role_arn = "arn:aws:iam::123456789012:role/poll"
  }
}

variable "time" {
  type    = string
  default = "0 3"
}

resource "aws_cloudwatch_event_rule" "time" {
  name                = "time"
  schedule_expression = "cron(${var.time} * * ? *)"
}

resource "aws_glue_crawler" "daily" {
  name          = "daily"
  database_name = "orders"
  role          = "arn:aws:iam::123456789012:role/crawler"
  schedule      = "cron(0 1 * * * *)"

  s3_target {
    path = "s3://orders"
  }
}

# Minutes and hours, or seconds and minutes, as Spring and NCRONTAB have them.
resource "aws_cloudwatch_event_rule" "seconds_first" {
  for_each = {
    first_day = "cron(30 0 2 * * *)"
    half_hour = "cron(0 */30 * * * *)"
    hour      = "cron(0 0 * * * *)"
    hour_30   = "cron(0 30 * * * *)"
    several   = "cron(0 0 6,18 * * *)"
    step      = "cron(0 */2 * * * *)"
    weekdays  = "cron(0 30 * * MON-FRI *)"
  }
  name                = each.key
  schedule_expression = each.value
}

resource "aws_cloudwatch_event_rule" "quarters" {
  name                = "quarters"
  schedule_expression = "0 */15 * * * *"
}

resource "aws_cloudwatch_event_rule" "night" {
  name                = "night"
  schedule_expression = "30 0 2 * * *"
}
