variable "name" {
  type = string
}

variable "notifies" {
  type = bool
}

variable "key" {
  type = string
}

resource "aws_sqs_queue" "this" {
  name              = var.name
  kms_master_key_id = var.key
}

resource "aws_s3_bucket_notification" "this" {
  for_each = var.notifies ? toset(["uploads"]) : toset([])

  bucket = "orders-${each.key}"

  queue {
    queue_arn = aws_sqs_queue.this.arn
    events    = ["s3:ObjectCreated:*"]
  }
}
