data "archive_file" "orders" {
  type        = "zip"
  source_file = "${path.module}/lambda/orders.py"
  output_path = "${path.module}/orders.zip"
}

resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.lambda.arn
  handler          = "orders.lambda_handler"
  runtime          = "python3.12"
  filename         = data.archive_file.orders.output_path
  source_code_hash = data.archive_file.orders.output_base64sha256
}

data "archive_file" "audit" {
  type        = "zip"
  output_path = "${path.module}/audit.zip"

  source {
    content  = file("${path.module}/lambda/audit.py")
    filename = "audit.py"
  }
}

resource "aws_lambda_function" "audit" {
  function_name    = "audit"
  role             = aws_iam_role.lambda.arn
  handler          = "audit.lambda_handler"
  runtime          = "python3.12"
  filename         = data.archive_file.audit.output_path
  source_code_hash = data.archive_file.audit.output_base64sha256
}
