resource "aws_s3_bucket" "logs" {
  bucket = "orders-logs"
}

resource "aws_s3_bucket" "reports" {
  count  = 1
  bucket = "orders-reports"
}

resource "aws_cloudwatch_log_group" "orders" {
  name              = "/orders"
  retention_in_days = 30
}

resource "aws_cloudtrail" "orders" {
  name           = "orders"
  s3_bucket_name = aws_s3_bucket.logs.arn
}

resource "aws_backup_report_plan" "jobs" {
  name = "jobs"

  report_delivery_channel {
    formats        = ["CSV"]
    s3_bucket_name = aws_s3_bucket.reports[0].arn # every night
  }

  report_setting {
    report_template = "BACKUP_JOB_REPORT"
  }
}

resource "aws_s3_bucket_public_access_block" "logs" {
  bucket                  = aws_s3_bucket.logs.arn
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_cloudwatch_log_metric_filter" "errors" {
  name           = "errors"
  pattern        = "ERROR"
  log_group_name = aws_cloudwatch_log_group.orders.arn

  metric_transformation {
    name      = "Errors"
    namespace = "Orders"
    value     = "1"
  }
}

# Takes the ARN.
resource "aws_s3_bucket_replication_configuration" "logs" {
  bucket = aws_s3_bucket.logs.id
  role   = "arn:aws:iam::123456789012:role/replication"

  rule {
    id     = "all"
    status = "Enabled"

    destination {
      bucket = aws_s3_bucket.reports[0].arn
    }
  }
}
