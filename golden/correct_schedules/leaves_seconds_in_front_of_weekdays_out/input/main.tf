resource "aws_cloudwatch_event_rule" "workdays" {
  name                = "workdays"
  schedule_expression = "cron(0 30 9 ? * MON-FRI)"
}

resource "aws_cloudwatch_event_rule" "numbered" {
  name                = "numbered"
  schedule_expression = "cron(0 30 9 ? * 1-5)"
}

resource "aws_cloudwatch_event_rule" "half" {
  name                = "half"
  schedule_expression = "cron(30 0 9 ? * MON)"
}
