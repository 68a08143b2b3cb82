resource "aws_timestreamwrite_database" "metrics" {
  database_name = "metrics"
}

resource "aws_timestreamwrite_table" "latency" {
  database_name = aws_timestreamwrite_database.metrics.database_name
  table_name    = "latency"
}

resource "aws_dynamodb_table" "lock" {
  name         = "state-lock"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "LockID"

  attribute {
    name = "LockID"
    type = "S"
  }
}

resource "aws_kinesis_stream" "clicks" {
  name        = "click-events"
  shard_count = 1
}

resource "aws_iam_role" "collector" {
  name = "collector"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "collector" {
  role = aws_iam_role.collector.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "timestream:WriteRecords"
        Resource = "${aws_timestreamwrite_database.metrics.arn}/table/*"
      },
      {
        Effect   = "Allow"
        Action   = "kinesis:PutRecord"
        Resource = "arn:aws:kinesis:eu-west-1:123456789012:stream/click-events"
      }
    ]
  })
}
