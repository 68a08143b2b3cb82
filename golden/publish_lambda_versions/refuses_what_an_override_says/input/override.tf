resource "aws_lambda_function" "orders" {
  publish = false
}

resource "aws_lambda_provisioned_concurrency_config" "orders" {
  function_name = aws_lambda_function.orders.function_name
  qualifier     = "$LATEST"
}
