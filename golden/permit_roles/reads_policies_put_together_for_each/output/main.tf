resource "aws_iam_role" "ingest" {
  name               = "ingest"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "ingest_send_message_failed" {
  name = "send-message-failed"
  role = aws_iam_role.ingest.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "sqs:SendMessage"
        Resource = aws_sqs_queue.failed.arn
      }
    ]
  })
}

# Neither of these lets it send anything.
resource "aws_iam_role_policy_attachment" "ingest" {
  for_each = toset(["service-role/AWSLambdaBasicExecutionRole", "AWSXRayDaemonWriteAccess"])

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

  depends_on = [aws_iam_role_policy.ingest_send_message_failed]
}

resource "aws_sqs_queue" "failed" {
  name = "failed"
}
