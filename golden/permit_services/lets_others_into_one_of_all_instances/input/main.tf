locals {
  kinds = toset(["audit", "orders"])
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_sqs_queue" "dead" {
  for_each = local.kinds

  name = "dead-${each.key}"
}

resource "aws_sqs_queue" "work" {
  for_each = local.kinds

  name = "work-${each.key}"
}

resource "aws_sqs_queue_policy" "work" {
  for_each = local.kinds

  queue_url = aws_sqs_queue.work[each.key].id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Principal = { Service = "sns.amazonaws.com" }, Resource = aws_sqs_queue.work[each.key].arn }]
  })
}

# The letters that cannot be delivered of each.
resource "aws_sns_topic_subscription" "work" {
  for_each = local.kinds

  topic_arn      = aws_sns_topic.orders.arn
  protocol       = "sqs"
  endpoint       = aws_sqs_queue.work[each.key].arn
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead[each.key].arn })
}

resource "aws_cloudwatch_event_rule" "daily" {
  name                = "daily"
  schedule_expression = "rate(1 day)"
}

# And of one rule, in one of them.
resource "aws_cloudwatch_event_target" "daily" {
  rule = aws_cloudwatch_event_rule.daily.name
  arn  = "arn:aws:lambda:eu-west-1:123456789012:function:audit"

  dead_letter_config {
    arn = aws_sqs_queue.dead["audit"].arn
  }
}

resource "aws_s3_bucket" "uploads" {
  bucket = "orders-uploads"
}

resource "aws_sqs_queue" "shards" {
  count = 2

  name = "shard-${count.index}"
}

resource "aws_sns_topic_subscription" "shards" {
  count = 2

  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.shards[count.index].arn
}

# The first one only.
resource "aws_s3_bucket_notification" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  queue {
    queue_arn = aws_sqs_queue.shards[0].arn
    events    = ["s3:ObjectCreated:*"]
  }
}
