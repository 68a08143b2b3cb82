resource "aws_sqs_queue" "ingest" {
  name = "ingest"

  # Three times, then it is looked at.
  redrive_policy = jsonencode({
    deadLetterTargetArn = var.failed_arn
    maxReceiveCount     = 3 # as in staging
  })
}

resource "aws_cloudwatch_event_rule" "stopped" {
  name = "stopped"

  event_pattern = jsonencode({
    source      = ["aws.ec2"]
    detail-type = ["EC2 Instance State-change Notification"]

    detail = {
      state = ["stopped"]
    }
  })
}

resource "aws_sns_topic" "orders" {
  name = "orders"

  tracing_config = "Active"
}

resource "aws_sns_topic_subscription" "ingest" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.ingest.arn

  filter_policy = jsonencode({
    order_type = ["new"]
  })
}

variable "failed_arn" {
  type = string
}
