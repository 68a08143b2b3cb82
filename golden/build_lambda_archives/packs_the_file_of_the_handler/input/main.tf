resource "aws_lambda_function" "audit" {
  function_name = "audit"
  role          = aws_iam_role.lambda.arn
  handler       = "audit_log.run"
  runtime       = "python3.12"
  filename      = "lambda.zip"
}
