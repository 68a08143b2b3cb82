locals {
  jobs = {
    billing = { function = "orders", every = "1 day" }
    reports = { function = "orders", every = "7 days" }
  }
}

resource "aws_lambda_function" "job" {
  for_each = toset(["orders", "stock"])

  function_name = each.key
  role          = var.role_arn
  handler       = "main.handler"
  runtime       = "python3.12"
  filename      = "job.zip"
}

resource "aws_cloudwatch_event_rule" "job" {
  for_each = local.jobs

  name                = each.key
  schedule_expression = "rate(${each.value.every})"
}

resource "aws_cloudwatch_event_target" "job" {
  for_each = local.jobs

  rule = aws_cloudwatch_event_rule.job[each.key].name
  arn  = aws_lambda_function.job[each.value.function].arn
}

resource "aws_cloudwatch_log_group" "job" {
  for_each = aws_lambda_function.job

  name = "/aws/lambda/${each.value.function_name}"
}

resource "aws_lambda_function" "alerts" {
  count    = var.alerts ? 1 : 0
  provider = aws.audit

  function_name = "alerts"
  role          = var.role_arn
  handler       = "main.handler"
  runtime       = "python3.12"
  filename      = "alerts.zip"
}

resource "aws_cloudwatch_log_group" "audit" {
  provider = aws.audit

  name = "audit"
}

resource "aws_cloudwatch_log_subscription_filter" "alerts" {
  count    = var.alerts ? 1 : 0
  provider = aws.audit

  name            = "alerts"
  log_group_name  = aws_cloudwatch_log_group.audit.name
  filter_pattern  = "ERROR"
  destination_arn = aws_lambda_function.alerts[0].arn
}

provider "aws" {
  alias  = "audit"
  region = "eu-central-1"
}

variable "alerts" {
  type = bool
}

variable "role_arn" {
  type = string
}

# What lets in all rules lets in one of them, too.
resource "aws_lambda_function" "clean" {
  function_name = "clean"
  role          = var.role_arn
  handler       = "main.handler"
  runtime       = "python3.12"
  filename      = "clean.zip"
}

resource "aws_cloudwatch_event_target" "clean_first" {
  rule  = aws_cloudwatch_event_rule.job["billing"].name
  arn   = aws_lambda_function.clean.arn
  input = jsonencode({ full = true })
}

resource "aws_cloudwatch_event_target" "clean" {
  for_each = local.jobs

  rule = aws_cloudwatch_event_rule.job[each.key].name
  arn  = aws_lambda_function.clean.arn
}
