data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  notified = {
    created = { queue = aws_sqs_queue.uploads.arn, events = ["s3:ObjectCreated:*"] }
  }
}

resource "aws_kms_key" "queues" {
  description = "queues"
}

resource "aws_sqs_queue" "uploads" {
  name              = "uploads"
  kms_master_key_id = aws_kms_key.queues.key_id
}

resource "aws_s3_bucket" "uploads" {
  bucket_prefix = "uploads-"
}

resource "aws_s3_bucket_notification" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  dynamic "queue" {
    for_each = local.notified

    content {
      queue_arn = queue.value.queue
      events    = queue.value.events
    }
  }
}
