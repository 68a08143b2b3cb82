data "archive_file" "create" {
  type        = "zip"
  source_file = "${path.module}/lambda/create.py"
  output_path = "${path.module}/create.zip"
}

resource "aws_lambda_function" "create" {
  function_name    = "create"
  role             = aws_iam_role.lambda.arn
  handler          = "create.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.create.output_path
  source_code_hash = data.archive_file.create.output_base64sha256
}

data "archive_file" "delete" {
  type        = "zip"
  source_file = "${path.module}/lambda/delete.py"
  output_path = "${path.module}/delete.zip"
}

resource "aws_lambda_function" "delete" {
  function_name    = "delete"
  role             = aws_iam_role.lambda.arn
  handler          = "delete.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.delete.output_path
  source_code_hash = data.archive_file.delete.output_base64sha256
}
