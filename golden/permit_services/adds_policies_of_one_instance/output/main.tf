data "aws_caller_identity" "current" {}

locals {
  workers = ["analyzer", "mailer", "webhook"]
}

# Dead letters.
resource "aws_sqs_queue" "dead" {
  for_each = toset(local.workers)

  name = "dead-${each.key}"
}

resource "aws_sqs_queue_policy" "dead_analyzer" {
  queue_url = aws_sqs_queue.dead["analyzer"].id

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
        Resource = aws_sqs_queue.dead["analyzer"].arn
        Condition = {
          ArnEquals = {
            "aws:SourceArn" = aws_cloudwatch_event_rule.analyze.arn
          }
        }
      }
    ]
  })
}

resource "aws_sqs_queue_policy" "dead_webhook" {
  queue_url = aws_sqs_queue.dead["webhook"].id

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
        Resource = aws_sqs_queue.dead["webhook"].arn
        Condition = {
          ArnEquals = {
            "aws:SourceArn" = aws_sns_topic.orders.arn
          }
        }
      }
    ]
  })
}

resource "aws_cloudwatch_event_rule" "analyze" {
  name                = "analyze"
  schedule_expression = "rate(1 hour)"
}

resource "aws_cloudwatch_event_target" "analyze" {
  rule = aws_cloudwatch_event_rule.analyze.name
  arn  = "arn:aws:lambda:eu-west-1:123456789012:function:analyze"

  dead_letter_config {
    arn = aws_sqs_queue.dead["analyzer"].arn
  }
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_sns_topic_subscription" "orders" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.dead["webhook"].arn
}

resource "aws_s3_bucket" "this" {
  for_each = toset(["config", "data"])

  bucket = "orders-${each.key}"
}

resource "aws_s3_bucket_policy" "this_config" {
  bucket = aws_s3_bucket.this["config"].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "AWSConfigBucketPermissionsCheck"
        Effect = "Allow"
        Principal = {
          Service = "config.amazonaws.com"
        }
        Action   = "s3:GetBucketAcl"
        Resource = aws_s3_bucket.this["config"].arn
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
      {
        Sid    = "AWSConfigBucketExistenceCheck"
        Effect = "Allow"
        Principal = {
          Service = "config.amazonaws.com"
        }
        Action   = "s3:ListBucket"
        Resource = aws_s3_bucket.this["config"].arn
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
      {
        Sid    = "AWSConfigBucketDelivery"
        Effect = "Allow"
        Principal = {
          Service = "config.amazonaws.com"
        }
        Action   = "s3:PutObject"
        Resource = "${aws_s3_bucket.this["config"].arn}/AWSLogs/${data.aws_caller_identity.current.account_id}/Config/*"
        Condition = {
          StringEquals = {
            "s3:x-amz-acl"      = "bucket-owner-full-control"
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      }
    ]
  })
}

resource "aws_config_configuration_recorder" "main" {
  name     = "main"
  role_arn = "arn:aws:iam::123456789012:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"
}

resource "aws_config_delivery_channel" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.this["config"].id

  depends_on = [aws_config_configuration_recorder.main]
}

# Another one has its policy already.
resource "aws_sqs_queue" "work" {
  count = 2

  name = "work-${count.index}"
}

resource "aws_sqs_queue_policy" "work" {
  queue_url = aws_sqs_queue.work[1].id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Principal = "*", Resource = aws_sqs_queue.work[1].arn }]
  })
}

resource "aws_sqs_queue_policy" "work_0" {
  queue_url = aws_sqs_queue.work[0].id

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
        Resource = aws_sqs_queue.work[0].arn
        Condition = {
          ArnEquals = {
            "aws:SourceArn" = aws_sns_topic.orders.arn
          }
        }
      }
    ]
  })
}

resource "aws_sns_topic_subscription" "work" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.work[0].arn
}

resource "aws_sqs_queue" "done" {
  for_each = toset(local.workers)

  name = "done-${each.key}"
}

# All of them have theirs.
resource "aws_sqs_queue_policy" "done" {
  for_each = aws_sqs_queue.done

  queue_url = each.value.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sqs:SendMessage", Principal = "*", Resource = each.value.arn }]
  })
}

resource "aws_sns_topic_subscription" "done" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.done["mailer"].arn
}
