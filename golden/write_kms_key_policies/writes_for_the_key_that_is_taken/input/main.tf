data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

variable "purpose" {
  type    = string
  default = "topics"
}

resource "aws_kms_key" "topics" {
  description = "Topics"
}

resource "aws_kms_key" "logs" {
  description = "Log groups"
}

resource "aws_kms_key" "blue" {
  description = "Either of two"
}

resource "aws_kms_key" "green" {
  description = "Either of two"
}

locals {
  keys = {
    logs   = aws_kms_key.logs.arn
    topics = aws_kms_key.topics.arn
  }
  colours = {
    blue  = aws_kms_key.blue.arn
    green = aws_kms_key.green.arn
  }
}

resource "aws_sns_topic" "orders" {
  name              = "orders"
  kms_master_key_id = lookup(local.keys, "topics", null)
}

resource "aws_s3_bucket_notification" "orders" {
  bucket = "orders-uploads"

  topic {
    topic_arn = aws_sns_topic.orders.arn
    events    = ["s3:ObjectCreated:*"]
  }
}

resource "aws_cloudwatch_log_group" "orders" {
  name       = "/orders"
  kms_key_id = lookup(local.keys, "logs")
}

resource "aws_cloudwatch_log_group" "coloured" {
  name       = "/orders/coloured"
  kms_key_id = local.colours[var.purpose]
}
