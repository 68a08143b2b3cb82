resource "aws_iam_role" "ingest" {
  name               = "ingest"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

# The second one lets it send to all queues.
resource "aws_iam_role_policy_attachment" "ingest" {
  for_each = toset(["service-role/AWSLambdaBasicExecutionRole", "AmazonSQSFullAccess"])

  role       = aws_iam_role.ingest.name
  policy_arn = "arn:aws:iam::aws:policy/${each.value}"
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = aws_iam_role.ingest.arn
  runtime       = "python3.12"
  handler       = "main.handler"
  s3_bucket     = "orders-code"
  s3_key        = "ingest.zip"

  dead_letter_config {
    target_arn = aws_sqs_queue.failed.arn
  }
}

resource "aws_sqs_queue" "failed" {
  name = "failed"
}
