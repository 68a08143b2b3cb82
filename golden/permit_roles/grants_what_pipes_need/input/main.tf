resource "aws_kms_key" "orders" {
  description = "Encrypts orders"
}

resource "aws_sqs_queue" "orders" {
  name              = "orders"
  kms_master_key_id = aws_kms_key.orders.arn
}

resource "aws_sqs_queue" "dead" {
  name = "dead"
}

resource "aws_cloudwatch_event_bus" "orders" {
  name = "orders"
}

resource "aws_kinesis_stream" "clicks" {
  name        = "clicks"
  shard_count = 1
}

resource "aws_dynamodb_table" "orders" {
  name             = "orders"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_IMAGE"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_cloudwatch_log_group" "orders" {
  name = "/pipes/orders"
}

resource "aws_lambda_function" "prices" {
  function_name = "prices"
  role          = "arn:aws:iam::111122223333:role/prices"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/prices:1"
}

resource "aws_sfn_state_machine" "fulfil" {
  name       = "fulfil"
  role_arn   = "arn:aws:iam::111122223333:role/fulfil"
  definition = jsonencode({ StartAt = "Done", States = { Done = { Type = "Succeed" } } })
}

resource "aws_iam_role" "orders" {
  name               = "orders"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "pipes.amazonaws.com" } }] })
}

resource "aws_pipes_pipe" "orders" {
  name     = "orders"
  role_arn = aws_iam_role.orders.arn

  source     = aws_sqs_queue.orders.arn
  enrichment = aws_lambda_function.prices.arn
  target     = aws_cloudwatch_event_bus.orders.arn
}

resource "aws_iam_role" "changes" {
  name               = "changes"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "pipes.amazonaws.com" } }] })
}

resource "aws_pipes_pipe" "changes" {
  name     = "changes"
  role_arn = aws_iam_role.changes.arn
  source   = aws_dynamodb_table.orders.stream_arn
  target   = aws_sfn_state_machine.fulfil.arn

  source_parameters {
    dynamodb_stream_parameters {
      starting_position = "LATEST"

      dead_letter_config {
        arn = aws_sqs_queue.dead.arn
      }
    }
  }
}

resource "aws_iam_role" "clicks" {
  name               = "clicks"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "pipes.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "clicks" {
  name = "clicks"
  role = aws_iam_role.clicks.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["kinesis:DescribeStreamSummary", "kinesis:Get*", "kinesis:ListShards"]
        Resource = aws_kinesis_stream.clicks.arn
      }
    ]
  })
}

# The source may be read already.
resource "aws_pipes_pipe" "clicks" {
  name     = "clicks"
  role_arn = aws_iam_role.clicks.arn
  source   = aws_kinesis_stream.clicks.arn
  target   = aws_cloudwatch_log_group.orders.arn

  source_parameters {
    kinesis_stream_parameters {
      starting_position = "LATEST"
    }
  }
}
