data "archive_file" "one" {
  type        = "zip"
  output_path = "${path.root}/dist/one.zip"

  source {
    filename = "index.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("index.handler is a stub: dist/one.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "one" {
  function_name    = "one"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.one.output_path
  source_code_hash = data.archive_file.one.output_base64sha256
}

data "archive_file" "two" {
  type        = "zip"
  output_path = "${path.cwd}/two.zip"

  source {
    filename = "index.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("index.handler is a stub: two.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "two" {
  function_name    = "two"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.two.output_path
  source_code_hash = data.archive_file.two.output_base64sha256
}

data "archive_file" "three" {
  type        = "zip"
  output_path = "/tmp/three.zip"

  source {
    filename = "index.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("index.handler is a stub: /tmp/three.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "three" {
  function_name    = "three"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.three.output_path
  source_code_hash = data.archive_file.three.output_base64sha256
}

data "archive_file" "four" {
  type        = "zip"
  output_path = "${path.module}/../dist/four.zip"

  source {
    filename = "index.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("index.handler is a stub: ../dist/four.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "four" {
  function_name    = "four"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.four.output_path
  source_code_hash = data.archive_file.four.output_base64sha256
}
