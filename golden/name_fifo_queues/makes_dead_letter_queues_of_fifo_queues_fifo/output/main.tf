terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "environment" {
  type = string
}

resource "aws_sqs_queue" "orders_dead" {
  name                      = "${var.environment}-orders-dead.fifo"
  fifo_queue                = true
  message_retention_seconds = 1209600
}

resource "aws_sqs_queue" "orders" {
  name       = "${var.environment}-orders.fifo"
  fifo_queue = true

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.orders_dead.arn
    maxReceiveCount     = 5
  })
}

resource "aws_cloudwatch_metric_alarm" "dead" {
  alarm_name          = "dead"
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateNumberOfMessagesVisible"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  period              = 60
  statistic           = "Sum"
  threshold           = 0
  dimensions          = { QueueName = aws_sqs_queue.orders_dead.name }
}

# Of one kind.
resource "aws_sqs_queue" "mails_dead" {
  name = "mails-dead"
}

resource "aws_sqs_queue" "mails" {
  name = "mails"
}

resource "aws_sqs_queue_redrive_policy" "mails" {
  queue_url      = aws_sqs_queue.mails.id
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.mails_dead.arn, maxReceiveCount = 5 })
}
