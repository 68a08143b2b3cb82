data "archive_file" "lambda_create" {
  type        = "zip"
  output_path = "${path.module}/lambda_create.zip"

  source {
    filename = "create.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("create.handler is a stub: lambda.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "create" {
  function_name    = "create"
  role             = aws_iam_role.lambda.arn
  handler          = "create.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.lambda_create.output_path
  source_code_hash = data.archive_file.lambda_create.output_base64sha256
}

data "archive_file" "lambda_delete" {
  type        = "zip"
  output_path = "${path.module}/lambda_delete.zip"

  source {
    filename = "delete.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("delete.handler is a stub: lambda.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "delete" {
  function_name    = "delete"
  role             = aws_iam_role.lambda.arn
  handler          = "delete.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.lambda_delete.output_path
  source_code_hash = data.archive_file.lambda_delete.output_base64sha256
}
