resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "orders-nightly"
  schedule_expression = "cron(0 2 * * *)" # when nobody orders
}

resource "aws_cloudwatch_event_rule" "often" {
  name                = "orders-often"
  schedule_expression = "rate(1 minutes)"
}
