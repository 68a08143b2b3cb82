resource "aws_sns_topic" "alarms" {
  name = "alarms"

  # Who pays.
  tags {
    Team = "shop" # and nobody else
  }
}

resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = var.bucket

  dynamic "cloud_watch_logs_group_arn" {
    for_each = var.has_logs ? [1] : []
    content {
      cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.trail.arn}:*"
    }
  }

  cloud_watch_logs_role_arn {
    value = var.role_arn
  }
}
