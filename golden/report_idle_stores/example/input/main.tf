resource "aws_timestreamwrite_database" "metrics" {
  database_name = "metrics"
}

resource "aws_timestreamwrite_table" "latency" {
  database_name = aws_timestreamwrite_database.metrics.database_name
  table_name    = "latency"
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
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "logs:PutLogEvents", Resource = "arn:aws:logs:eu-west-1:123456789012:*" }]
  })
}
