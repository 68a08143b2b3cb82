variable "schedule" {
  type    = string
  default = "cron(0 12 * * *)"
}

resource "aws_cloudwatch_event_rule" "orders" {
  name                = "orders"
  schedule_expression = var.schedule
}
