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

resource "aws_sqs_queue" "failed" {
  name       = "orders-failed.fifo"
  fifo_queue = true
}

resource "aws_sns_topic" "failed" {
  name       = "orders-failed.fifo"
  fifo_topic = true
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = var.code_bucket
  s3_key        = "ingest.zip"

  dead_letter_config {
    target_arn = aws_sqs_queue.failed.arn
  }
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = var.code_bucket
  s3_key        = "orders.zip"
}

resource "aws_lambda_function_event_invoke_config" "orders" {
  function_name = aws_lambda_function.orders.function_name

  destination_config {
    on_failure {
      destination = aws_sns_topic.failed.arn
    }
  }
}

resource "aws_cloudwatch_event_target" "orders" {
  rule = "orders"
  arn  = aws_lambda_function.orders.arn

  dead_letter_config {
    arn = aws_sqs_queue.failed.arn
  }
}

resource "aws_scheduler_schedule" "nightly" {
  name                = "nightly"
  schedule_expression = "rate(1 day)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = aws_lambda_function.orders.arn
    role_arn = var.role_arn

    dead_letter_config {
      arn = aws_sqs_queue.failed.arn
    }
  }
}
