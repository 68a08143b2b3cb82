data "archive_file" "orders" {
  count       = 1
  type        = "zip"
  source_dir  = "${path.module}/orders"
  output_path = "${path.module}/dist/orders.zip"
}

resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.orders[0].output_path
  source_code_hash = data.archive_file.orders[0].output_base64sha256
}

resource "archive_file" "refunds" {
  type        = "zip"
  source_dir  = "${path.module}/refunds"
  output_path = "${path.module}/dist/refunds.zip"
}

resource "aws_lambda_function" "refunds" {
  function_name    = "refunds"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = archive_file.refunds.output_path
  source_code_hash = archive_file.refunds.output_base64sha256

  depends_on = [archive_file.refunds]
}
