variable "queues" {
  type    = set(string)
  default = ["orders", "stock"]
}

variable "alerts" {
  type    = bool
  default = true
}

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

resource "aws_sns_topic" "each" {
  for_each = var.queues

  name = each.key
}

resource "aws_sqs_queue" "each" {
  for_each = var.queues

  name = each.key
}

resource "aws_sqs_queue_policy" "each" {
  for_each = var.queues

  queue_url = aws_sqs_queue.each[each.key].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "AllowSNS"
        Effect = "Allow"
        Principal = {
          Service = "sns.amazonaws.com"
        }
        Action   = "sqs:SendMessage"
        Resource = aws_sqs_queue.each[each.key].arn
        Condition = {
          ArnEquals = {
            "aws:SourceArn" = aws_sns_topic.each[each.key].arn
          }
        }
      }
    ]
  })
}

resource "aws_sns_topic_subscription" "each" {
  for_each = var.queues

  topic_arn = aws_sns_topic.each[each.key].arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.each[each.key].arn
}

resource "aws_sqs_queue" "all" {
  provider = aws.west

  name = "all"
}

resource "aws_sqs_queue_policy" "all" {
  provider = aws.west

  queue_url = aws_sqs_queue.all.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "AllowSNS"
        Effect = "Allow"
        Principal = {
          Service = "sns.amazonaws.com"
        }
        Action   = "sqs:SendMessage"
        Resource = aws_sqs_queue.all.arn
        Condition = {
          ArnEquals = {
            "aws:SourceArn" = concat(values(aws_sns_topic.each)[*].arn, [aws_sns_topic.one.arn])
          }
        }
      }
    ]
  })
}

resource "aws_sns_topic_subscription" "all" {
  for_each = aws_sns_topic.each

  topic_arn = each.value.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.all.arn
}

resource "aws_sqs_queue" "alerts" {
  count = var.alerts ? 1 : 0

  name = "alerts"
}

resource "aws_sqs_queue_policy" "alerts" {
  count = var.alerts ? 1 : 0

  queue_url = aws_sqs_queue.alerts[count.index].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "AllowEventBridge"
        Effect = "Allow"
        Principal = {
          Service = "events.amazonaws.com"
        }
        Action   = "sqs:SendMessage"
        Resource = aws_sqs_queue.alerts[count.index].arn
        Condition = {
          ArnEquals = {
            "aws:SourceArn" = aws_cloudwatch_event_rule.alerts[0].arn
          }
        }
      }
    ]
  })
}

resource "aws_cloudwatch_event_rule" "alerts" {
  count = var.alerts ? 1 : 0

  name                = "alerts"
  schedule_expression = "rate(1 day)"
}

resource "aws_cloudwatch_event_target" "alerts" {
  count = var.alerts ? 1 : 0

  rule = aws_cloudwatch_event_rule.alerts[0].name
  arn  = aws_sqs_queue.alerts[0].arn
}

resource "aws_sns_topic" "one" {
  name = "one"
}

resource "aws_sns_topic_subscription" "one" {
  topic_arn = aws_sns_topic.one.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.all.arn
}

locals {
  shards = { east = {}, west = {} }
}

resource "aws_sqs_queue" "shard" {
  for_each = local.shards

  name = each.key
}

resource "aws_sqs_queue_policy" "shard" {
  for_each = local.shards

  queue_url = aws_sqs_queue.shard[each.key].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "AllowSNS"
        Effect = "Allow"
        Principal = {
          Service = "sns.amazonaws.com"
        }
        Action   = "sqs:SendMessage"
        Resource = aws_sqs_queue.shard[each.key].arn
        Condition = {
          ArnEquals = {
            "aws:SourceArn" = aws_sns_topic.one.arn
          }
        }
      }
    ]
  })
}

resource "aws_sqs_queue" "shard_dead" {
  for_each = local.shards

  name = "${each.key}-dead"
}

resource "aws_sqs_queue_policy" "shard_dead" {
  for_each = local.shards

  queue_url = aws_sqs_queue.shard_dead[each.key].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "AllowSNS"
        Effect = "Allow"
        Principal = {
          Service = "sns.amazonaws.com"
        }
        Action   = "sqs:SendMessage"
        Resource = aws_sqs_queue.shard_dead[each.key].arn
        Condition = {
          ArnEquals = {
            "aws:SourceArn" = aws_sns_topic.one.arn
          }
        }
      }
    ]
  })
}

resource "aws_sns_topic_subscription" "shard" {
  for_each = aws_sqs_queue.shard

  topic_arn = aws_sns_topic.one.arn
  protocol  = "sqs"
  endpoint  = each.value.arn

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.shard_dead[each.key].arn
  })
}
