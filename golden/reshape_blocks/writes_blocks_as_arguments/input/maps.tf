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

resource "aws_emr_cluster" "reports" {
  name          = "reports"
  release_label = "emr-7.1.0"
  service_role  = var.role_arn

  # What runs there.
  applications {
    name = "Spark"
  }

  applications {
    name = "Hive"
  }

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

  connections {
    connections = ["orders"]
  }
}
