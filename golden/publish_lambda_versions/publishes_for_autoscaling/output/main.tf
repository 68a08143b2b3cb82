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

resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = aws_lambda_function.orders.function_name
  function_version = aws_lambda_function.orders.version
}

resource "aws_appautoscaling_target" "orders" {
  service_namespace  = "lambda"
  scalable_dimension = "lambda:function:ProvisionedConcurrency"
  resource_id        = "function:${aws_lambda_function.orders.function_name}:${aws_lambda_alias.live.name}"
  min_capacity       = 1
  max_capacity       = 10
}

resource "aws_appautoscaling_target" "refunds" {
  service_namespace  = "lambda"
  scalable_dimension = "lambda:function:ProvisionedConcurrency"
  resource_id        = "function:${aws_lambda_function.refunds.function_name}:${aws_lambda_function.refunds.version}"
  min_capacity       = 1
  max_capacity       = 10
}
