terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.83"
    }
  }
}

variable "code_bucket" {
  type = string
}

variable "role_arn" {
  type = string
}

variable "is_ordered" {
  type = bool
}

resource "aws_sqs_queue" "orders" {
  name       = "orders.fifo"
  fifo_queue = true

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.failed.arn
    maxReceiveCount     = 3
  })
}

resource "aws_sqs_queue" "failed" {
  name       = "orders-failed.fifo"
  fifo_queue = true
}

resource "aws_sqs_queue" "lost" {
  name = "orders-lost"
}

resource "aws_sqs_queue" "either" {
  name       = var.is_ordered ? "either.fifo" : "either"
  fifo_queue = var.is_ordered
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = var.code_bucket
  s3_key        = "ingest.zip"

  dead_letter_config {
    target_arn = aws_sqs_queue.lost.arn
  }
}

resource "aws_cloudwatch_event_target" "orders" {
  rule = "orders"
  arn  = aws_sqs_queue.orders.arn

  sqs_target {
    message_group_id = "orders"
  }

  dead_letter_config {
    arn = aws_sqs_queue.either.arn
  }
}
