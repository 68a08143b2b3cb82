resource "aws_sqs_queue" "ingest" {
  name = "ingest"

  # Three times, then it is looked at.
  redrive_policy {
    dead_letter_target_arn = var.failed_arn
    max_receive_count      = 3 # as in staging
  }
}

resource "aws_cloudwatch_event_rule" "stopped" {
  name = "stopped"

  event_pattern {
    source      = ["aws.ec2"]
    detail_type = ["EC2 Instance State-change Notification"]

    detail {
      state = ["stopped"]
    }
  }
}

resource "aws_sns_topic" "orders" {
  name = "orders"

  tracing_config {
    mode = "Active"
  }
}

resource "aws_sns_topic_subscription" "ingest" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.ingest.arn

  filter_policy {
    order_type = ["new"]
  }
}

variable "failed_arn" {
  type = string
}
