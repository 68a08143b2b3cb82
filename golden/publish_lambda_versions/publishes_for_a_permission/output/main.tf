resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.orders.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  publish          = true
  filename         = "orders.zip"
  source_code_hash = filebase64sha256("orders.zip")
}

resource "aws_lambda_function" "refunds" {
  function_name    = "refunds"
  role             = aws_iam_role.refunds.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  filename         = "refunds.zip"
  source_code_hash = filebase64sha256("refunds.zip")
}

resource "aws_lambda_permission" "orders" {
  statement_id  = "AllowEvents"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.orders.function_name
  qualifier     = aws_lambda_function.orders.version
  principal     = "events.amazonaws.com"
}

resource "aws_lambda_permission" "refunds" {
  statement_id  = "AllowEvents"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.refunds.function_name
  principal     = "events.amazonaws.com"
}
