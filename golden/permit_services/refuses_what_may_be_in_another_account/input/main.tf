provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias   = "shared"
  region  = "eu-west-1"
  profile = "shared"
}

resource "aws_s3_bucket" "uploads" {
  provider = aws.shared

  bucket = "acme-uploads"
}

resource "aws_sqs_queue" "uploads" {
  name = "uploads"
}

resource "aws_s3_bucket_notification" "uploads" {
  provider = aws.shared

  bucket = aws_s3_bucket.uploads.id

  queue {
    queue_arn = aws_sqs_queue.uploads.arn
    events    = ["s3:ObjectCreated:*"]
  }
}

resource "aws_sns_topic" "alerts" {
  name = "alerts"
}

resource "aws_sns_topic_policy" "alerts" {
  arn = aws_sns_topic.alerts.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.alerts.arn
      }
    ]
  })
}

resource "aws_cloudwatch_composite_alarm" "uploads" {
  provider = aws.shared

  alarm_name    = "uploads"
  alarm_rule    = "TRUE"
  alarm_actions = [aws_sns_topic.alerts.arn]
}

resource "aws_s3_bucket" "reports" {
  bucket = "acme-reports"
}

resource "aws_s3_bucket_inventory" "uploads" {
  provider = aws.shared

  bucket                   = aws_s3_bucket.uploads.id
  name                     = "weekly"
  included_object_versions = "All"

  schedule {
    frequency = "Weekly"
  }

  destination {
    bucket {
      format     = "CSV"
      bucket_arn = aws_s3_bucket.reports.arn
    }
  }
}
