data "archive_file" "lambda_orders" {
  type        = "zip"
  source_file = "${path.module}/functions/orders/index.js"
  output_path = "${path.module}/lambda_orders.zip"
}

resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  filename         = data.archive_file.lambda_orders.output_path
  source_code_hash = data.archive_file.lambda_orders.output_base64sha256
}

data "archive_file" "lambda_refunds" {
  type        = "zip"
  source_file = "${path.module}/functions/refunds/index.js"
  output_path = "${path.module}/lambda_refunds.zip"
}

resource "aws_lambda_function" "refunds" {
  function_name    = "refunds"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  filename         = data.archive_file.lambda_refunds.output_path
  source_code_hash = data.archive_file.lambda_refunds.output_base64sha256
}
