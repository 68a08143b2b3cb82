resource "aws_lambda_function" "api" {
  function_name    = "api"
  role             = aws_iam_role.lambda.arn
  handler          = "com.example.Api::handle"
  runtime          = "java21"
  filename         = "app.zip"
  source_code_hash = filebase64sha256("app.zip")
}

data "archive_file" "app_python" {
  type        = "zip"
  output_path = "${path.module}/app_python.zip"

  source {
    filename = "index.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("index.handler is a stub: app.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "jobs" {
  function_name    = "jobs"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.app_python.output_path
  source_code_hash = data.archive_file.app_python.output_base64sha256
}
