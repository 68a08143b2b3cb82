resource "aws_amplify_app" "shop" {
  name = "shop"

  # Read by the build.
  environment_variables {
    name  = "STAGE"
    value = var.stage # prod or test
  }

  environment_variables {
    name  = "build.cache"
    value = "on"
  }

  # Set by hand.
  environment_variables {
    name  = var.flag
    value = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "depth" {
  alarm_name          = "depth"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "ApproximateNumberOfMessagesVisible"
  namespace           = "AWS/SQS"
  period              = 60
  statistic           = "Maximum"
  threshold           = 100

  dimension {
    name  = "QueueName"
    value = "orders"
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"

  tag {
    key   = "Team"
    value = "shop"
  }

  tag {
    key   = "Cost Centre"
    value = "42"
  }
}
