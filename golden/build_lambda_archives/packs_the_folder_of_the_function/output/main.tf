data "archive_file" "payments" {
  type        = "zip"
  source_dir  = "${path.module}/functions/payments"
  output_path = "${path.module}/build/payments.zip"
}

resource "aws_lambda_function" "payments" {
  function_name    = "payments"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  filename         = data.archive_file.payments.output_path
  source_code_hash = data.archive_file.payments.output_base64sha256
}
