variable "buckets" {
  type    = set(string)
  default = ["raw", "clean"]
}

resource "aws_sqs_queue" "steps" {
  count = 3
  name  = "orders-step-${count.index}"
}

resource "aws_sqs_queue" "failed" {
  name = "orders-failed"
}

resource "aws_s3_bucket" "lake" {
  for_each = var.buckets
  bucket   = "orders-lake-${each.key}"
}

resource "aws_sns_topic" "alarms" {
  count = 2
  name  = "orders-alarms-${count.index}"
}

resource "aws_iam_policy" "orders" {
  name = "orders"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "sqs:SendMessage"
        Resource = aws_sqs_queue.steps[*].arn
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = [for bucket in aws_s3_bucket.lake : "${bucket.arn}/*"]
      },
      {
        Effect = "Allow"
        Action = ["s3:*"]
        Resource = flatten([
          values(aws_s3_bucket.lake)[*].arn, # themselves
          [for bucket in aws_s3_bucket.lake : "${bucket.arn}/*"],
          aws_sqs_queue.failed.arn,
        ])
      },
    ]
  })
}

data "aws_iam_policy_document" "orders" {
  statement {
    actions   = ["sqs:ReceiveMessage"]
    resources = flatten([aws_sqs_queue.steps[*].arn, aws_sqs_queue.failed.arn])
  }

  statement {
    actions   = ["s3:PutObject"]
    resources = flatten([[for bucket in aws_s3_bucket.lake : "${bucket.arn}/in/*"], aws_sqs_queue.steps[*].arn])
  }
}

resource "aws_iam_policy" "document" {
  name   = "orders-document"
  policy = data.aws_iam_policy_document.orders.json
}

resource "aws_cloudwatch_metric_alarm" "failed" {
  alarm_name          = "orders-failed"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateNumberOfMessagesVisible"
  period              = 60
  statistic           = "Maximum"
  threshold           = 0
  alarm_actions       = aws_sns_topic.alarms[*].arn
  dimensions          = { QueueName = aws_sqs_queue.failed.name }
}
