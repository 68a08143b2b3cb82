resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = "lambda/orders.zip"
  source_code_hash = filebase64sha256("lambda/orders.zip")
}

resource "aws_lambda_function" "refunds" {
  function_name    = "refunds"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = "lambda/refunds.zip"
  source_code_hash = filebase64sha256("lambda/refunds.zip")
}
