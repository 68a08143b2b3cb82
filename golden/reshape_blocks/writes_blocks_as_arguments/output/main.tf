resource "aws_sns_topic" "alarms" {
  name = "alarms"

  # Who pays.
  tags = {
    Team = "shop" # and nobody else
  }
}

resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = var.bucket

  cloud_watch_logs_group_arn = var.has_logs ? "${aws_cloudwatch_log_group.trail.arn}:*" : null

  cloud_watch_logs_role_arn = var.role_arn
}
