terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "name" {
  type = string
}

variable "is_fifo" {
  type    = bool
  default = true
}

resource "aws_sqs_queue" "orders" {
  name       = var.name
  fifo_queue = true
}

resource "aws_sqs_queue" "payments" {
  name       = "payments-${var.name}"
  fifo_queue = true
}

resource "aws_sqs_queue" "refunds" {
  name       = var.is_fifo ? "refunds.fifo" : "refunds"
  fifo_queue = var.is_fifo
}

resource "aws_sns_topic" "orders" {
  name       = "orders.fifo"
  fifo_topic = true
}
