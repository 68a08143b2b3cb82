resource "aws_sns_topic" "alerts" {
  name = "alerts"
}

resource "aws_scheduler_schedule" "nightly" {
  name                = "nightly"
  schedule_expression = "rate(1 day)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.function_arn
    role_arn = var.role_arn

    dead_letter_config {
      arn = aws_sns_topic.alerts.arn
    }
  }
}

resource "aws_cloudwatch_event_target" "orders" {
  rule = "orders"
  arn  = var.function_arn

  dead_letter_config {
    arn = aws_sns_topic.alerts.arn
  }
}

variable "function_arn" {
  type = string
}

variable "role_arn" {
  type = string
}
