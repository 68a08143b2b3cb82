resource "aws_kinesis_stream" "clicks" {
  count       = 2
  name        = "clicks-${count.index}"
  shard_count = 1
}

resource "aws_dynamodb_table" "sessions" {
  name         = "session-store"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_iam_role" "reader" {
  name = "reader"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

output "sessions" {
  value = aws_dynamodb_table.sessions.arn
}
