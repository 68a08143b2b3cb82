resource "aws_sns_topic" "each" {
  for_each = toset(["orders", "stock"])

  name = each.key
}

resource "aws_sqs_queue" "all" {
  name = "all"
}

resource "aws_sns_topic_subscription" "all" {
  for_each = aws_sns_topic.each

  topic_arn = each.value.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.all.arn
}

resource "aws_sqs_queue_policy" "all" {
  queue_url = aws_sqs_queue.all.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "events.amazonaws.com" }
      Action    = "sqs:SendMessage"
      Resource  = aws_sqs_queue.all.arn
    }]
  })
}
