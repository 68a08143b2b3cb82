terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "nightly" {
  type    = string
  default = "cron(30 1 ? * MON-FRI *)" # workdays
}

variable "hour" {
  type    = number
  default = 2
}

locals {
  jobs = {
    clean  = { schedule = "rate(5 minutes)" }
    report = { schedule = "cron(0 6 ? * MON *)" }
    weekly = { schedule = "rate(7 days)" }
  }
}

resource "aws_cloudwatch_event_rule" "each" {
  for_each = local.jobs

  name                = each.key
  schedule_expression = each.value.schedule
}

resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly"
  schedule_expression = var.nightly
}

resource "aws_cloudwatch_event_rule" "poll" {
  name                = "poll"
  schedule_expression = "rate(1 minute)"
}

resource "aws_cloudwatch_event_rule" "daily" {
  name                = "daily"
  schedule_expression = "cron(0 ${var.hour} * * ? *)"
}

resource "aws_cloudwatch_event_rule" "stars" {
  name                = "stars"
  schedule_expression = "cron(0 12 * * ? *)"
}

resource "aws_cloudwatch_event_rule" "sunday" {
  name                = "sunday"
  schedule_expression = "cron(0 4 ? * SUN,SAT *)"
}

resource "aws_cloudwatch_event_rule" "quartz" {
  name                = "quartz"
  schedule_expression = "cron(0/15 8-18 ? * MON-FRI *)"
}

resource "aws_cloudwatch_event_rule" "quartz_without_year" {
  name                = "quartz-without-year"
  schedule_expression = "cron(0 3 * * ? *)"
}

resource "aws_cloudwatch_event_rule" "often" {
  name                = "often"
  schedule_expression = "rate(15 minutes)"
}

resource "aws_glue_trigger" "monthly" {
  name     = "monthly"
  type     = "SCHEDULED"
  schedule = "cron(15 2 1 * ? *)"

  actions {
    job_name = "monthly"
  }
}
