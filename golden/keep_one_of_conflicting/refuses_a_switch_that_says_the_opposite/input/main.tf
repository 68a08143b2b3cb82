variable "is_nightly" {
  type = bool
}

resource "aws_cloudwatch_event_rule" "orders" {
  name                = "orders-nightly"
  schedule_expression = "rate(1 day)"
  is_enabled          = false
  state               = "ENABLED"
}

resource "aws_cloudwatch_event_rule" "ingest" {
  name                = "ingest-hourly"
  schedule_expression = "rate(1 hour)"
  is_enabled          = true
  state               = "DISABLED"
}

resource "aws_cloudwatch_event_rule" "reports" {
  name                = "reports-nightly"
  schedule_expression = "rate(1 day)"
  is_enabled          = var.is_nightly
  state               = "ENABLED"
}
