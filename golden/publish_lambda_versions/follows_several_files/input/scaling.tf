resource "aws_lambda_provisioned_concurrency_config" "orders" {
  function_name                     = aws_lambda_function.orders.function_name
  provisioned_concurrent_executions = 2
  qualifier                         = aws_lambda_function.orders.version
}
