resource "aws_cloudwatch_event_rule" "orders" {
  name                = "orders-nightly"
  schedule_expression = "rate(1 day)"
  state               = "DISABLED"
}

resource "aws_cloudwatch_event_rule" "ingest" {
  name                = "ingest-hourly"
  schedule_expression = "rate(1 hour)"
  state               = "ENABLED"
}
