resource "aws_lambda_function_event_invoke_config" "orders" {
  function_name = "orders"

  destination_config {
    on_failure {
      destination = "arn:aws:sqs:eu-west-1:123456789012:failed"
    }

    on_success {
      destination = "arn:aws:events:eu-west-1:123456789012:event-bus/default"
    }
  }
}

resource "aws_lambda_event_source_mapping" "orders" {
  event_source_arn  = "arn:aws:kinesis:eu-west-1:123456789012:stream/orders"
  function_name     = "orders"
  starting_position = "LATEST"

  destination_config {
    on_failure {
      destination_arn = "arn:aws:sqs:eu-west-1:123456789012:failed"
    }
  }
}
