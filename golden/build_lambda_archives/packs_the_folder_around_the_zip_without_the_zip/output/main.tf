data "archive_file" "function" {
  type        = "zip"
  source_dir  = "${path.module}/lambda"
  excludes    = ["function.zip"]
  output_path = "${path.module}/lambda/function.zip"
}

resource "aws_lambda_function" "function" {
  function_name    = "function"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.function.output_path
  source_code_hash = data.archive_file.function.output_base64sha256
}
