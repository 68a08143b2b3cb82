resource "aws_lambda_function" "payments" {
  function_name    = "payments"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  filename         = "build/payments.zip"
  source_code_hash = filebase64sha256("build/payments.zip")
}
