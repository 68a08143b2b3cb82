resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.orders.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  filename         = "orders.zip"
  source_code_hash = filebase64sha256("orders.zip")
  publish          = var.publish
}

resource "aws_lambda_function" "refunds" {
  function_name    = "refunds"
  role             = aws_iam_role.refunds.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  filename         = "refunds.zip"
  source_code_hash = filebase64sha256("refunds.zip")
  publish          = terraform.workspace == "prod"
}

variable "publish" {
  type    = bool
  default = false
}

resource "aws_lambda_provisioned_concurrency_config" "orders" {
  function_name                     = aws_lambda_function.orders.function_name
  provisioned_concurrent_executions = 2
  qualifier                         = aws_lambda_function.orders.version
}

resource "aws_lambda_alias" "refunds" {
  name             = "live"
  function_name    = aws_lambda_function.refunds.function_name
  function_version = aws_lambda_function.refunds.version
}
