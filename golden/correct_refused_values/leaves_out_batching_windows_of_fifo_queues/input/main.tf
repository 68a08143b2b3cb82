resource "aws_sqs_queue" "orders" {
  name       = "orders.fifo"
  fifo_queue = true
}

resource "aws_sqs_queue" "reports" {
  name = "reports"
}

resource "aws_lambda_event_source_mapping" "orders" {
  event_source_arn                   = aws_sqs_queue.orders.arn
  function_name                      = "orders"
  batch_size                         = 50
  maximum_batching_window_in_seconds = 5 # a little later
}

resource "aws_lambda_event_source_mapping" "reports" {
  event_source_arn                   = aws_sqs_queue.reports.arn
  function_name                      = "reports"
  batch_size                         = 50
  maximum_batching_window_in_seconds = 5
}
