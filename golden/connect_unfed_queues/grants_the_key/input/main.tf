resource "aws_kms_key" "main" {
  description         = "Orders"
  enable_key_rotation = true
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

resource "aws_sqs_queue" "order_conflicts" {
  name              = "order-conflicts"
  kms_master_key_id = aws_kms_key.main.id
}

resource "aws_iam_role" "resolver" {
  name = "resolver"

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

resource "aws_iam_role_policy" "resolver" {
  name = "resolver"
  role = aws_iam_role.resolver.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
        Resource = aws_sqs_queue.order_conflicts.arn
      },
      {
        Effect   = "Allow"
        Action   = ["dynamodb:PutItem", "dynamodb:UpdateItem"]
        Resource = aws_dynamodb_table.orders.arn
      }
    ]
  })
}

resource "aws_lambda_function" "resolver" {
  function_name = "resolver"
  role          = aws_iam_role.resolver.arn
  handler       = "index.handler"
  runtime       = "python3.12"
  filename      = "${path.module}/resolver.zip"
}

resource "aws_lambda_event_source_mapping" "resolver" {
  event_source_arn = aws_sqs_queue.order_conflicts.arn
  function_name    = aws_lambda_function.resolver.arn
}

resource "aws_iam_role" "writer" {
  name = "writer"

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

resource "aws_iam_role_policy" "writer" {
  name = "writer"
  role = aws_iam_role.writer.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["dynamodb:PutItem", "dynamodb:UpdateItem"]
        Resource = aws_dynamodb_table.orders.arn
      }
    ]
  })
}

resource "aws_lambda_function" "writer" {
  function_name = "writer"
  role          = aws_iam_role.writer.arn
  handler       = "index.handler"
  runtime       = "python3.12"
  filename      = "${path.module}/writer.zip"

  environment {
    variables = {
      TABLE = aws_dynamodb_table.orders.name
    }
  }
}
