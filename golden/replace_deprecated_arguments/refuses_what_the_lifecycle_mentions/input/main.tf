resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly"
  schedule_expression = "rate(1 day)"
  is_enabled          = false

  lifecycle {
    ignore_changes = [is_enabled]
  }
}
