data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

resource "aws_kms_key" "messages" {
  description = "Messages"
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_sns_topic" "uploads" {
  name              = "uploads"
  kms_master_key_id = aws_kms_key.messages.id
}

resource "aws_sqs_queue" "billing" {
  name              = "billing"
  kms_master_key_id = aws_kms_key.messages.id
}

resource "aws_s3_bucket" "uploads" {
  bucket = "acme-uploads"
}

resource "aws_s3_bucket_notification" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  topic {
    topic_arn = aws_sns_topic.uploads.arn
    events    = ["s3:ObjectCreated:*"]
  }
}

resource "aws_sns_topic_subscription" "billing" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.billing.arn
}
