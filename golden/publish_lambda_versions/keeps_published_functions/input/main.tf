resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.orders.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  filename         = "orders.zip"
  source_code_hash = filebase64sha256("orders.zip")
  publish          = true
}

resource "aws_lambda_function" "refunds" {
  function_name    = "refunds"
  role             = aws_iam_role.refunds.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  filename         = "refunds.zip"
  source_code_hash = filebase64sha256("refunds.zip")
  publish          = "true"
}

resource "aws_lambda_function" "returns" {
  function_name    = "returns"
  role             = aws_iam_role.returns.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  filename         = "returns.zip"
  source_code_hash = filebase64sha256("returns.zip")
  publish          = var.publish
}

variable "publish" {
  type    = bool
  default = true
}

resource "aws_lambda_alias" "orders" {
  name             = "live"
  function_name    = aws_lambda_function.orders.function_name
  function_version = aws_lambda_function.orders.version
}

resource "aws_lambda_alias" "refunds" {
  name             = "live"
  function_name    = aws_lambda_function.refunds.function_name
  function_version = aws_lambda_function.refunds.version
}

resource "aws_lambda_alias" "returns" {
  name             = "live"
  function_name    = aws_lambda_function.returns.function_name
  function_version = aws_lambda_function.returns.version
}
