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

resource "aws_iam_role_policy" "orders_send_message_failed" {
  name = "send-message-failed"
  role = aws_iam_role.orders.id

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

resource "aws_iam_policy" "orders" {
  name = "orders"

  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }]
  })
}

# Attached when the function has been announced.
resource "aws_iam_role_policy_attachment" "orders" {
  role       = aws_iam_role.orders.name
  policy_arn = aws_iam_policy.orders.arn

  depends_on = [aws_ssm_parameter.orders]
}

resource "aws_ssm_parameter" "orders" {
  name  = "/orders/function"
  type  = "String"
  value = aws_lambda_function.orders.arn
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "orders-code"
  s3_key        = "orders.zip"

  dead_letter_config {
    target_arn = aws_sqs_queue.failed.arn
  }

  depends_on = [aws_iam_role_policy.orders_send_message_failed]
}

resource "aws_sqs_queue" "failed" {
  name = "orders-failed"
}
