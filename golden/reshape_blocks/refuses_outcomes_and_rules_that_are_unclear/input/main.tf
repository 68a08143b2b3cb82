resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_lambda_event_source_mapping" "orders" {
  event_source_arn           = aws_sqs_queue.orders.arn
  function_name              = "orders"
  on_failure_destination_arn = "arn:aws:sqs:eu-west-1:123456789012:failed"
}

resource "aws_lambda_function_event_invoke_config" "orders" {
  function_name          = "orders"
  on_success_destination = "arn:aws:sns:eu-west-1:123456789012:done"

  destination_config {
    on_failure {
      destination = "arn:aws:sqs:eu-west-1:123456789012:failed"
    }
  }
}

resource "aws_lambda_function_event_invoke_config" "clicks" {
  function_name          = "clicks"
  on_failure_destination = "arn:aws:sns:eu-west-1:123456789012:failed"
  dead_letter_queue_arn  = "arn:aws:sqs:eu-west-1:123456789012:failed"
}

resource "aws_s3_bucket_notification" "orders" {
  bucket = "orders"

  queue {
    queue_arn = aws_sqs_queue.orders.arn
    events    = ["s3:ObjectRemoved:*"]

    filter_rules {
      name  = var.end
      value = ".csv"
    }
  }
}

variable "end" {
  type = string
}
