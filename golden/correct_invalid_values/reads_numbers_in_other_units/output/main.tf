resource "aws_iam_role" "ingest" {
  name                 = "ingest"
  assume_role_policy   = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
  max_session_duration = 43200
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = aws_iam_role.ingest.arn
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/ingest:1"
  package_type  = "Image"
  memory_size   = 2048
  timeout       = 30

  ephemeral_storage {
    size = 4096
  }
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = aws_iam_role.ingest.arn
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1"
  package_type  = "Image"
  memory_size   = 128
  timeout       = 900
}
