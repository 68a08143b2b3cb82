resource "aws_kms_key" "main" {
  description         = "Orders"
  enable_key_rotation = true
}

resource "aws_kms_alias" "main" {
  name          = "alias/orders"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_dynamodb_table" "orders" {
  name             = "orders"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_sns_topic" "order_events" {
  name = "order-events"

  kms_master_key_id = aws_kms_alias.main.name
}

resource "aws_sqs_queue" "billing" {
  name = "billing"
}

resource "aws_sns_topic_subscription" "order_events" {
  topic_arn = aws_sns_topic.order_events.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.billing.arn
}

resource "aws_iam_role" "projector" {
  name = "projector"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Action    = "sts:AssumeRole"
        Principal = { Service = "lambda.amazonaws.com" }
      }
    ]
  })
}

resource "aws_iam_role_policy" "projector" {
  name = "projector"
  role = aws_iam_role.projector.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"]
        Resource = aws_dynamodb_table.orders.stream_arn
      }
    ]
  })
}

resource "aws_lambda_function" "projector" {
  function_name = "projector"
  role          = aws_iam_role.projector.arn
  handler       = "index.handler"
  runtime       = "python3.12"
  filename      = "${path.module}/projector.zip"

  environment {
    variables = {
      CACHE = "orders"
    }
  }
}

resource "aws_lambda_event_source_mapping" "projector" {
  event_source_arn  = aws_dynamodb_table.orders.stream_arn
  function_name     = aws_lambda_function.projector.arn
  starting_position = "LATEST"
}
