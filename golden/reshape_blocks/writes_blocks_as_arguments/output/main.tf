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

resource "aws_dynamodb_table" "orders" {
  name             = "orders"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }

  replica {
    region_name = "eu-west-1"

    point_in_time_recovery = true
  }
}
