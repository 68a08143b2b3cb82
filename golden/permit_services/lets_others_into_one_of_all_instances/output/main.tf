locals {
  kinds = toset(["audit", "orders"])
}

data "aws_caller_identity" "current" {}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_sqs_queue" "dead" {
  for_each = local.kinds

  name = "dead-${each.key}"
}

resource "aws_sqs_queue_policy" "dead" {
  for_each = local.kinds

  queue_url = aws_sqs_queue.dead[each.key].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid    = "AllowSNS"
          Effect = "Allow"
          Principal = {
            Service = "sns.amazonaws.com"
          }
          Action   = "sqs:SendMessage"
          Resource = aws_sqs_queue.dead[each.key].arn
          Condition = {
            ArnEquals = {
              "aws:SourceArn" = aws_sns_topic.orders.arn
            }
          }
        }
      ],
      [
        for statement in [
          {
            Sid    = "AllowEventBridgeForAudit"
            Effect = "Allow"
            Principal = {
              Service = "events.amazonaws.com"
            }
            Action   = "sqs:SendMessage"
            Resource = aws_sqs_queue.dead[each.key].arn
            Condition = {
              ArnEquals = {
                "aws:SourceArn" = aws_cloudwatch_event_rule.daily.arn
              }
            }
          }
        ] : statement if each.key == "audit"
      ]
    )
  })
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

resource "aws_sqs_queue_policy" "shards" {
  count = 2

  queue_url = aws_sqs_queue.shards[count.index].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid    = "AllowSNS"
          Effect = "Allow"
          Principal = {
            Service = "sns.amazonaws.com"
          }
          Action   = "sqs:SendMessage"
          Resource = aws_sqs_queue.shards[count.index].arn
          Condition = {
            ArnEquals = {
              "aws:SourceArn" = aws_sns_topic.orders.arn
            }
          }
        }
      ],
      [
        for statement in [
          {
            Sid    = "AllowS3For0"
            Effect = "Allow"
            Principal = {
              Service = "s3.amazonaws.com"
            }
            Action   = "sqs:SendMessage"
            Resource = aws_sqs_queue.shards[count.index].arn
            Condition = {
              ArnEquals = {
                "aws:SourceArn" = aws_s3_bucket.uploads.arn
              }
              StringEquals = {
                "aws:SourceAccount" = data.aws_caller_identity.current.account_id
              }
            }
          }
        ] : statement if count.index == 0
      ]
    )
  })
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
