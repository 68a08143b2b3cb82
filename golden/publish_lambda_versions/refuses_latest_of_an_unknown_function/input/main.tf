resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.orders.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  filename         = "orders.zip"
  source_code_hash = filebase64sha256("orders.zip")
}

resource "aws_lambda_provisioned_concurrency_config" "given" {
  function_name                     = var.function_name
  provisioned_concurrent_executions = 2
  qualifier                         = "$LATEST"
}

resource "aws_lambda_alias" "each" {
  for_each = toset(["a", "b"])

  name             = each.key
  function_name    = aws_lambda_function.orders.function_name
  function_version = "3"
}

resource "aws_lambda_provisioned_concurrency_config" "first" {
  function_name                     = aws_lambda_alias.each["a"].function_name
  provisioned_concurrent_executions = 2
  qualifier                         = "$LATEST"
}

resource "aws_lambda_provisioned_concurrency_config" "second" {
  function_name                     = aws_lambda_function.orders.*.function_name[0]
  provisioned_concurrent_executions = 2
  qualifier                         = "$LATEST"
}
