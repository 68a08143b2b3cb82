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
  event_source_arn           = aws_kinesis_stream.orders.arn
  function_name              = var.function.name
  starting_position          = "LATEST"
  on_failure_destination_arn = aws_sqs_queue.failed.arn # read by hand
  batch_size                 = 100
}

resource "aws_lambda_function_event_invoke_config" "orders" {
  function_name          = var.function.name
  on_success_destination = "arn:aws:sns:eu-west-1:123456789012:done"
  on_failure_destination = aws_sqs_queue.failed.arn
  maximum_retry_attempts = 1
}

resource "aws_s3_bucket_notification" "orders" {
  bucket = "orders"

  event_bridge_configuration {}

  lambda_function {
    lambda_function_arn = var.function.arn
    events              = ["s3:ObjectCreated:*"]

    filter_rules {
      name  = "prefix"
      value = "incoming/"
    }
    filter_rules {
      name  = "suffix"
      value = ".json"
    }
  }

  queue {
    queue_arn = aws_sqs_queue.failed.arn
    events    = ["s3:ObjectRemoved:*"]
    filter_rules = [
      { name = "suffix", value = ".csv" },
    ]
  }
}

resource "aws_s3_bucket_notification" "clicks" {
  bucket = "clicks"

  eventbridge_configuration {
    event_bridge_enabled = true
  }

  queue {
    queue_arn = aws_sqs_queue.failed.arn
    events    = ["s3:ObjectRemoved:*"]

    filter {
      s3_key {
        rules {
          name  = "prefix"
          value = "clicks/"
        }
      }
    }
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
    level        = "ALL"
    destinations = [aws_cloudwatch_log_group.orders.arn]
  }
}
