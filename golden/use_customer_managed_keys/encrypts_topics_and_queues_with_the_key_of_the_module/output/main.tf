data "aws_kms_alias" "sns" {
  name = "alias/aws/sns"
}

resource "aws_kms_key" "ingest" {
  description = "Ingest"
}

resource "aws_s3_bucket" "ingest" {
  bucket = "ingest-uploads"
}

resource "aws_sns_topic" "uploads" {
  name              = "uploads"
  kms_master_key_id = aws_kms_key.ingest.arn
}

resource "aws_sqs_queue" "uploads" {
  name              = "uploads"
  kms_master_key_id = aws_kms_key.ingest.arn
}

locals {
  key = "alias/aws/sqs"
}

resource "aws_s3_bucket_notification" "uploads" {
  bucket = aws_s3_bucket.ingest.id

  topic {
    topic_arn = aws_sns_topic.uploads.arn
    events    = ["s3:ObjectCreated:*"]
  }
}

resource "aws_sns_topic_subscription" "uploads" {
  topic_arn = aws_sns_topic.uploads.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.uploads.arn
}
