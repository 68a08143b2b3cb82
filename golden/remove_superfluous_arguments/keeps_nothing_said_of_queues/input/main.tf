variable "function_name" {
  type = string
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_lambda_event_source_mapping" "orders" {
  event_source_arn               = aws_sqs_queue.orders.arn
  function_name                  = var.function_name
  bisect_batch_on_function_error = false
  maximum_record_age_in_seconds  = 0
  tumbling_window_in_seconds     = 0
  starting_position              = null
}
