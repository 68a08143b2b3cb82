resource "aws_lambda_function" "api" {
  function_name = "api"
  role          = aws_iam_role.lambda.arn
  handler       = "src/app.handler"
  runtime       = "nodejs20.x"
  filename      = "${path.module}/api.zip"
}

resource "aws_lambda_function" "jobs" {
  function_name = "jobs"
  role          = aws_iam_role.lambda.arn
  handler       = "jobs.main.handler"
  runtime       = "python3.12"
  filename      = "${path.module}/jobs.zip"
}
