resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly"
  schedule_expression = "rate(1 day)"
}

resource "aws_cloudwatch_event_target" "nightly" {
  rule     = aws_cloudwatch_event_rule.nightly.name
  arn      = aws_sfn_state_machine.orders.arn
  role_arn = aws_iam_role.events.arn
}

resource "aws_sfn_state_machine" "orders" {
  name     = "orders"
  role_arn = "arn:aws:iam::111122223333:role/orders"

  definition = jsonencode({
    StartAt = "Done"
    States  = { Done = { Type = "Succeed" } }
  })
}

# What it calls is not of this module.
resource "aws_cloudwatch_event_target" "elsewhere" {
  rule     = aws_cloudwatch_event_rule.nightly.name
  arn      = "arn:aws:states:eu-west-1:111122223333:stateMachine:reports"
  role_arn = aws_iam_role.reports.arn
}
