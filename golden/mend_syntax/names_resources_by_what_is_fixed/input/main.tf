terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "env" {
  type = string
}

resource "aws_sqs_queue" "${var.env}-orders" {
  name = "${var.env}-orders"
}

resource "aws_sqs_queue" "ingest" {
  name = "${var.env}-ingest"
}

resource "aws_sns_topic" "orders_${var.env}" {
  name = "orders"
}

output "arn" {
  value = [aws_sqs_queue.orders.arn, aws_sqs_queue.ingest.arn]
}
