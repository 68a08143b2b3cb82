variable "function" {
  type = object({ arn = string, name = string })
}

resource "aws_kinesis_stream" "orders" {
  name        = "orders"
  shard_count = 1
}

resource "aws_sqs_queue" "failed" {
  name = "orders-failed"
}

resource "aws_lambda_event_source_mapping" "orders" {
  event_source_arn  = aws_kinesis_stream.orders.arn
  function_name     = var.function.name
  starting_position = "LATEST"
  batch_size        = 100

  destination_config {
    on_failure {
      destination_arn = aws_sqs_queue.failed.arn # read by hand
    }
  }
}

resource "aws_lambda_function_event_invoke_config" "orders" {
  function_name          = var.function.name
  maximum_retry_attempts = 1

  destination_config {
    on_success {
      destination = "arn:aws:sns:eu-west-1:123456789012:done"
    }

    on_failure {
      destination = aws_sqs_queue.failed.arn
    }
  }
}

resource "aws_s3_bucket_notification" "orders" {
  bucket = "orders"

  eventbridge = true

  lambda_function {
    lambda_function_arn = var.function.arn
    events              = ["s3:ObjectCreated:*"]

    filter_prefix = "incoming/"
    filter_suffix = ".json"
  }

  queue {
    queue_arn     = aws_sqs_queue.failed.arn
    events        = ["s3:ObjectRemoved:*"]
    filter_suffix = ".csv"
  }
}

resource "aws_s3_bucket_notification" "clicks" {
  bucket = "clicks"

  eventbridge = true

  queue {
    queue_arn = aws_sqs_queue.failed.arn
    events    = ["s3:ObjectRemoved:*"]

    filter_prefix = "clicks/"
  }
}

resource "aws_cloudwatch_log_group" "orders" {
  name = "/aws/vendedlogs/states/orders"
}

resource "aws_sfn_state_machine" "orders" {
  name       = "orders"
  role_arn   = "arn:aws:iam::123456789012:role/orders"
  definition = jsonencode({ StartAt = "Done", States = { Done = { Type = "Succeed" } } })

  logging_configuration {
    level           = "ALL"
    log_destination = "${aws_cloudwatch_log_group.orders.arn}:*"
  }
}
