resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_sqs_queue" "returns" {
  name = "returns"
}

resource "aws_kinesis_stream" "orders" {
  name        = "orders"
  shard_count = 1
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

resource "aws_iam_role_policy" "source" {
  name = "source"
  role = aws_iam_role.orders.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
        Resource = aws_sqs_queue.orders.arn
      }
    ]
  })
}

resource "aws_iam_role_policy" "target" {
  name = "target"
  role = aws_iam_role.orders.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "kinesis:PutRecord"
        Resource = "arn:aws:kinesis:*:*:stream/orders"
      }
    ]
  })
}

resource "aws_pipes_pipe" "orders" {
  name     = "orders"
  role_arn = aws_iam_role.orders.arn
  source   = aws_sqs_queue.orders.arn
  target   = aws_kinesis_stream.orders.arn

  target_parameters {
    kinesis_stream_parameters {
      partition_key = "id"
    }
  }
}

resource "aws_iam_role" "returns" {
  name               = "returns"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "pipes.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "returns" {
  name = "returns"
  role = aws_iam_role.returns.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sqs:*", "states:StartSyncExecution"]
        Resource = "*"
      }
    ]
  })
}

resource "aws_pipes_pipe" "returns" {
  name     = "returns"
  role_arn = aws_iam_role.returns.arn
  source   = aws_sqs_queue.returns.arn
  target   = aws_sfn_state_machine.fulfil.arn
}

# What it names is not of the module.
resource "aws_iam_role" "broker" {
  name               = "broker"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "pipes.amazonaws.com" } }] })
}

resource "aws_pipes_pipe" "broker" {
  name     = "broker"
  role_arn = aws_iam_role.broker.arn
  source   = "arn:aws:sqs:eu-west-1:111122223333:broker"
  target   = "arn:aws:sns:eu-west-1:111122223333:broker"
}
