locals {
  kinds = toset(["audit", "orders"])
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_sqs_queue" "work" {
  for_each = local.kinds

  name = "work-${each.key}"
}

# It is of all of them.
resource "aws_sqs_queue_policy" "work" {
  for_each = local.kinds

  queue_url = aws_sqs_queue.work[each.key].id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Principal = { Service = "sns.amazonaws.com" }, Resource = aws_sqs_queue.work[each.key].arn }]
  })
}

resource "aws_sns_topic_subscription" "work" {
  for_each = local.kinds

  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.work[each.key].arn
}

resource "aws_cloudwatch_event_rule" "daily" {
  name                = "daily"
  schedule_expression = "rate(1 day)"
}

resource "aws_cloudwatch_event_target" "daily" {
  rule = aws_cloudwatch_event_rule.daily.name
  arn  = aws_sqs_queue.work["audit"].arn
}
