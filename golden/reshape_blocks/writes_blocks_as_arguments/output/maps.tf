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

resource "aws_emr_cluster" "reports" {
  name          = "reports"
  release_label = "emr-7.1.0"
  service_role  = var.role_arn

  # What runs there.
  applications = ["Spark", "Hive"]

  master_instance_group {
    instance_type = "m6g.xlarge"
  }
}

resource "aws_glue_job" "reports" {
  name     = "reports"
  role_arn = var.role_arn

  command {
    script_location = "s3://example-reports/job.py"
  }

  connections = ["orders"]
}
