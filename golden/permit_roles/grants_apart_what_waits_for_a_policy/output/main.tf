# The queue is made after the function, which waits for the policy that stands: it has one of its own.
locals {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::orders/*" }]
  })
}

resource "aws_iam_role" "waiting" {
  name               = "waiting"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "waiting_receive_waiting" {
  name = "receive-waiting"
  role = aws_iam_role.waiting.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
        Resource = aws_sqs_queue.waiting.arn
      }
    ]
  })
}

resource "aws_iam_role_policy" "waiting" {
  name   = "waiting"
  role   = aws_iam_role.waiting.id
  policy = local.policy
}

resource "aws_lambda_function" "waiting" {
  function_name = "waiting"
  role          = aws_iam_role.waiting.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "waiting.zip"
  depends_on    = [aws_iam_role_policy.waiting]
}

resource "aws_sqs_queue" "waiting" {
  name = "waiting"
  tags = { Function = aws_lambda_function.waiting.function_name }
}

resource "aws_lambda_event_source_mapping" "waiting" {
  event_source_arn = aws_sqs_queue.waiting.arn
  function_name    = aws_lambda_function.waiting.arn

  depends_on = [aws_iam_role_policy.waiting_receive_waiting]
}
