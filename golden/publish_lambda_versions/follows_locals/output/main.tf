locals {
  function = aws_lambda_function.orders
  version  = aws_lambda_function.refunds.version
  alias    = aws_lambda_alias.live.name
}

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
  publish          = true
  filename         = "refunds.zip"
  source_code_hash = filebase64sha256("refunds.zip")
}

resource "aws_lambda_function" "returns" {
  function_name    = "returns"
  role             = aws_iam_role.returns.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  publish          = true
  filename         = "returns.zip"
  source_code_hash = filebase64sha256("returns.zip")
}

resource "aws_lambda_provisioned_concurrency_config" "orders" {
  function_name                     = local.function.function_name
  provisioned_concurrent_executions = 2
  qualifier                         = local.function.version
}

resource "aws_lambda_provisioned_concurrency_config" "refunds" {
  function_name                     = aws_lambda_function.refunds.function_name
  provisioned_concurrent_executions = 2
  qualifier                         = local.version
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = aws_lambda_function.returns.function_name
  function_version = aws_lambda_function.returns.version
}

resource "aws_lambda_provisioned_concurrency_config" "returns" {
  function_name                     = aws_lambda_function.returns.function_name
  provisioned_concurrent_executions = 2
  qualifier                         = local.alias
}
