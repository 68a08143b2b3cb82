data "archive_file" "lambda" {
  type        = "zip"
  source_file = "${path.module}/src/audit_log.py"
  output_path = "${path.module}/lambda.zip"
}

resource "aws_lambda_function" "audit" {
  function_name    = "audit"
  role             = aws_iam_role.lambda.arn
  handler          = "audit_log.run"
  runtime          = "python3.12"
  filename         = data.archive_file.lambda.output_path
  source_code_hash = data.archive_file.lambda.output_base64sha256
}
