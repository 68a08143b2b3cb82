resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.orders.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  publish          = true
  filename         = "orders.zip"
  source_code_hash = filebase64sha256("orders.zip")
}

resource "aws_lambda_provisioned_concurrency_config" "orders" {
  function_name                     = aws_lambda_function.orders.function_name
  provisioned_concurrent_executions = 2
  qualifier                         = aws_lambda_function.orders.version
}
