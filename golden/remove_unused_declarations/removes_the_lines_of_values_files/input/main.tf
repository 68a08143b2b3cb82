provider "aws" {
  region = "eu-west-1"
}

resource "aws_sqs_queue" "orders" {
  name                       = var.queue_name
  visibility_timeout_seconds = var.timeout
}
