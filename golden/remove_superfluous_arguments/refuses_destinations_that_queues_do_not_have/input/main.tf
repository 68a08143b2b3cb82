variable "function_name" {
  type = string
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_sns_topic" "failed" {
  name = "failed"
}

resource "aws_lambda_event_source_mapping" "orders" {
  event_source_arn           = aws_sqs_queue.orders.arn
  function_name              = var.function_name
  maximum_retry_attempts     = 3
  tumbling_window_in_seconds = 30

  destination_config {
    on_failure {
      destination_arn = aws_sns_topic.failed.arn
    }
  }
}

resource "aws_sqs_queue" "dead" {
  name = "dead"
}

resource "aws_sqs_queue" "bills" {
  name = "bills"

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead.arn
    maxReceiveCount     = 3
  })
}

resource "aws_lambda_event_source_mapping" "bills" {
  event_source_arn = aws_sqs_queue.bills.arn
  function_name    = var.function_name

  destination_config {
    on_failure {
      destination_arn = aws_sns_topic.failed.arn
    }
  }
}

resource "aws_lambda_event_source_mapping" "often" {
  event_source_arn              = aws_sqs_queue.bills.arn
  function_name                 = var.function_name
  maximum_retry_attempts        = 9 # give up late
  maximum_record_age_in_seconds = 3600
}
