# The order service.
resource "aws_lambda_function" "orders" {
  function_name = "orders" # known to the callers
  role          = aws_iam_role.orders.arn
  # Long term support.
  runtime = "nodejs20.x" // until 2026
  publish = true
  /* the entry */ handler = "index.handler"

  filename = "orders.zip"
}

resource "aws_lambda_provisioned_concurrency_config" "orders" {
  function_name = aws_lambda_function.orders.function_name
  qualifier     = aws_lambda_function.orders.version # not the version
  provisioned_concurrent_executions = 2
}