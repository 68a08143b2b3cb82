resource "aws_amplify_app" "shop" {
  name = "shop"

  # Read by the build.
  environment_variables = {
    # prod or test
    STAGE         = var.stage
    "build.cache" = "on"
    # Set by hand.
    (var.flag) = "1"
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

  dimensions = {
    QueueName = "orders"
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"

  tags = {
    Team          = "shop"
    "Cost Centre" = "42"
  }
}
