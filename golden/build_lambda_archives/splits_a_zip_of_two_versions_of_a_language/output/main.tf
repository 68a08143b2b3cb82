data "archive_file" "lambda_python3_9" {
  type        = "zip"
  output_path = "${path.module}/lambda_python3_9.zip"

  source {
    filename = "index.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("index.handler is a stub: lambda.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "old" {
  function_name    = "old"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.9"
  filename         = data.archive_file.lambda_python3_9.output_path
  source_code_hash = data.archive_file.lambda_python3_9.output_base64sha256
}

data "archive_file" "lambda_python3_12" {
  type        = "zip"
  output_path = "${path.module}/lambda_python3_12.zip"

  source {
    filename = "index.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("index.handler is a stub: lambda.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "new" {
  function_name    = "new"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.lambda_python3_12.output_path
  source_code_hash = data.archive_file.lambda_python3_12.output_base64sha256
}
