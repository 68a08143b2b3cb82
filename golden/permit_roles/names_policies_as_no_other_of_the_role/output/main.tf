# What has to be there early is apart from what names the function.
resource "aws_iam_role" "orders" {
  name = "orders"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "orders_services" {
  name = "services"
  role = aws_iam_role.orders.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "ec2:CreateNetworkInterface",
          "ec2:DescribeNetworkInterfaces",
          "ec2:DeleteNetworkInterface",
          "ec2:DescribeSubnets",
          "ec2:AssignPrivateIpAddresses",
          "ec2:UnassignPrivateIpAddresses",
        ]
        Resource = "*"
      },
      {
        Effect   = "Allow"
        Action   = "sqs:SendMessage"
        Resource = aws_sqs_queue.failed.arn
      }
    ]
  })
}

resource "aws_iam_role_policy" "orders_services_2" {
  name = "services-2"
  role = aws_iam_role.orders.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
        Resource = aws_sqs_queue.orders.arn
      },
      {
        Effect = "Allow"
        Action = [
          "kinesis:DescribeStream",
          "kinesis:GetRecords",
          "kinesis:GetShardIterator",
          "kinesis:ListShards",
        ]
        Resource = aws_kinesis_stream.orders.arn
      }
    ]
  })
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "orders-code"
  s3_key        = "orders.zip"

  vpc_config {
    subnet_ids         = ["subnet-0123456789abcdef0"]
    security_group_ids = ["sg-0123456789abcdef0"]
  }

  dead_letter_config {
    target_arn = aws_sqs_queue.failed.arn
  }

  depends_on = [aws_iam_role_policy.orders_services]
}

resource "aws_sqs_queue" "failed" {
  name = "orders-failed"
}

resource "aws_sqs_queue" "orders" {
  name = "orders-${aws_lambda_function.orders.function_name}"
}

resource "aws_kinesis_stream" "orders" {
  name        = "orders-${aws_lambda_function.orders.function_name}"
  shard_count = 1
}

resource "aws_lambda_event_source_mapping" "queue" {
  event_source_arn = aws_sqs_queue.orders.arn
  function_name    = aws_lambda_function.orders.arn

  depends_on = [aws_iam_role_policy.orders_services_2]
}

resource "aws_lambda_event_source_mapping" "stream" {
  event_source_arn  = aws_kinesis_stream.orders.arn
  function_name     = aws_lambda_function.orders.arn
  starting_position = "LATEST"

  depends_on = [aws_iam_role_policy.orders_services_2]
}

# The name is that of a policy that stands, by a variable.
variable "policy" {
  type    = string
  default = "send-message-rejected"
}

resource "aws_iam_role" "ingest" {
  name               = "ingest"
  assume_role_policy = aws_iam_role.orders.assume_role_policy
}

resource "aws_iam_role_policy" "ingest_send_message_rejected" {
  name = "send-message-rejected-2"
  role = aws_iam_role.ingest.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "sqs:SendMessage"
        Resource = aws_sqs_queue.rejected.arn
      }
    ]
  })
}

resource "aws_iam_role_policy" "ingest" {
  name = var.policy
  role = aws_iam_role.ingest.id

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "lambda:GetFunction", Resource = aws_lambda_function.ingest.arn }]
  })
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = aws_iam_role.ingest.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "orders-code"
  s3_key        = "ingest.zip"

  dead_letter_config {
    target_arn = aws_sqs_queue.rejected.arn
  }

  depends_on = [aws_iam_role_policy.ingest_send_message_rejected]
}

resource "aws_sqs_queue" "rejected" {
  name = "ingest-rejected"
}

# One document for all instances.
resource "aws_iam_role" "ledger" {
  for_each           = toset(["eu", "us"])
  name               = "ledger-${each.key}"
  assume_role_policy = aws_iam_role.orders.assume_role_policy
}

resource "aws_iam_role_policy" "ledger_send_message_rejected" {
  name = "send-message-rejected-2"
  role = aws_iam_role.ledger["eu"].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "sqs:SendMessage"
        Resource = aws_sqs_queue.rejected.arn
      }
    ]
  })
}

resource "aws_iam_role_policy" "ledger_send_message_rejected_2" {
  name = "send-message-rejected-2"
  role = aws_iam_role.ledger["us"].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "sqs:SendMessage"
        Resource = aws_sqs_queue.rejected.arn
      }
    ]
  })
}

resource "aws_iam_role_policy" "ledger" {
  for_each = aws_iam_role.ledger
  name     = "send-message-rejected"
  role     = each.value.name

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "lambda:GetFunction", Resource = "*" }]
  })
}

resource "aws_lambda_function" "ledger_eu" {
  function_name = "ledger-eu"
  role          = aws_iam_role.ledger["eu"].arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "orders-code"
  s3_key        = "ledger.zip"

  dead_letter_config {
    target_arn = aws_sqs_queue.rejected.arn
  }

  depends_on = [aws_iam_role_policy.ledger_send_message_rejected]
}

resource "aws_lambda_function" "ledger_us" {
  function_name = "ledger-us"
  role          = aws_iam_role.ledger["us"].arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "orders-code"
  s3_key        = "ledger.zip"

  dead_letter_config {
    target_arn = aws_sqs_queue.rejected.arn
  }

  depends_on = [aws_iam_role_policy.ledger_send_message_rejected_2]
}
