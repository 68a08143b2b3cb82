resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.orders.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  filename         = "orders.zip"
  source_code_hash = filebase64sha256("orders.zip")
}

data "aws_lambda_function" "shared" {
  function_name = "shared"
}

resource "aws_lambda_alias" "shared" {
  name             = "live"
  function_name    = data.aws_lambda_function.shared.function_name
  function_version = data.aws_lambda_function.shared.version
}

resource "aws_lambda_provisioned_concurrency_config" "module" {
  function_name                     = module.billing.function_name
  provisioned_concurrent_executions = 2
  qualifier                         = module.billing.version
}

resource "aws_lambda_provisioned_concurrency_config" "given" {
  function_name                     = var.function_name
  provisioned_concurrent_executions = 2
  qualifier                         = var.qualifier
}
