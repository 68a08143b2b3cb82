provider "aws" {
  region = "eu-west-1"
}

resource "aws_s3_bucket" "reports" {
  bucket = var.bucket
}

resource "aws_sqs_queue" "orders" {
  name = var.queue_name
}

resource "aws_sns_topic" "orders" {
  name = var.topic_name
}

output "alarm" {
  value = "${local.partition}${var.alarm_name}"
}
