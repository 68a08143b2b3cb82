resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.orders.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  filename         = "orders.zip"
  source_code_hash = filebase64sha256("orders.zip")
}

resource "aws_lambda_alias" "latest" {
  name             = "latest"
  function_name    = aws_lambda_function.orders.function_name
  function_version = "$LATEST"
}

resource "aws_lambda_alias" "third" {
  name             = "third"
  function_name    = aws_lambda_function.orders.function_name
  function_version = "3"
}

resource "aws_lambda_provisioned_concurrency_config" "third" {
  function_name                     = aws_lambda_function.orders.function_name
  provisioned_concurrent_executions = 2
  qualifier                         = "3"
}

resource "aws_lambda_function_event_invoke_config" "orders" {
  function_name          = aws_lambda_function.orders.function_name
  qualifier              = "$LATEST"
  maximum_retry_attempts = 0
}

output "version" {
  value = aws_lambda_function.orders.version
}
