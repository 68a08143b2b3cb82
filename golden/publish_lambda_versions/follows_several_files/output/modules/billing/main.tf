resource "aws_lambda_function" "invoices" {
  function_name    = "invoices"
  role             = aws_iam_role.invoices.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  publish          = true
  filename         = "invoices.zip"
  source_code_hash = filebase64sha256("invoices.zip")
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = aws_lambda_function.invoices.function_name
  function_version = aws_lambda_function.invoices.version
}
