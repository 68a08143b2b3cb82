resource "aws_lambda_function" "create" {
  function_name    = "create"
  role             = aws_iam_role.lambda.arn
  handler          = "app.create"
  runtime          = "python3.12"
  filename         = "create.zip"
  source_code_hash = filebase64sha256("create.zip")
}

resource "aws_lambda_function" "delete" {
  function_name    = "delete"
  role             = aws_iam_role.lambda.arn
  handler          = "app.delete"
  runtime          = "python3.12"
  filename         = "delete.zip"
  source_code_hash = filebase64sha256("delete.zip")
}
