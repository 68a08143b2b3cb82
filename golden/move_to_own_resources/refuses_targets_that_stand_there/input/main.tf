resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly"
  schedule_expression = "cron(0 2 * * ? *)"

  target {
    arn       = var.function_arn
    target_id = "report"
  }
}

resource "aws_cloudwatch_event_target" "report" {
  rule = aws_cloudwatch_event_rule.nightly.name
  arn  = var.function_arn
}

variable "function_arn" {
  type = string
}
