terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_sns_topic_subscription" "orders" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "email"
  endpoint  = "ops@example.com"
}

resource "aws_sns_topic" "ingest" {
  name = "ingest"
}

# For the other topic, and after this one.
resource "aws_sns_topic_subscription" "ingest" {
  topic_arn = aws_sns_topic.ingest.arn
  protocol  = "email"
  endpoint  = "ops@example.com"

  depends_on = [aws_sns_topic.orders, aws_sns_topic_subscription.orders]
}

resource "aws_s3_bucket" "reports" {
  bucket = "reports-of-orders"
}

resource "aws_s3_bucket_public_access_block" "reports" {
  bucket            = aws_s3_bucket.reports.id
  block_public_acls = true
}

resource "aws_s3_bucket" "site" {
  bucket = "site-of-orders"
}

resource "aws_s3_bucket_public_access_block" "site" {
  bucket            = aws_s3_bucket.site.id
  block_public_acls = true

  depends_on = [aws_s3_bucket.reports, aws_s3_bucket_public_access_block.reports]
}
