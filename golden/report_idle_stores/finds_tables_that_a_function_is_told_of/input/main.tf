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

# It may ask, and not write.
resource "aws_iam_role_policy" "collector" {
  role = aws_iam_role.collector.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["timestream:Select"]
      Resource = aws_timestreamwrite_table.latency.arn
    }]
  })
}

resource "aws_lambda_function" "collector" {
  function_name = "collector"
  role          = aws_iam_role.collector.arn
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/collector:1"

  environment {
    variables = {
      TABLE = aws_timestreamwrite_table.latency.table_name
    }
  }
}
