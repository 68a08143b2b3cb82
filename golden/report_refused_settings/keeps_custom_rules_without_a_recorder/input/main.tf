resource "aws_config_config_rule" "tagged" {
  name = "orders-are-tagged"

  source {
    owner             = "CUSTOM_LAMBDA"
    source_identifier = var.function_arn

    source_detail {
      message_type      = "ScheduledNotification"
      event_source      = "aws.config"
      maximum_execution_frequency = "One_Hour"
    }
  }
}

variable "function_arn" {
  type = string
}
