data "archive_file" "orders" {
  type        = "zip"
  source_dir  = "${path.module}/site"
  output_path = "${path.module}/site.zip"
}

data "archive_file" "orders_2" {
  type        = "zip"
  output_path = "${path.module}/orders.zip"

  source {
    filename = "index.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("index.handler is a stub: orders.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.orders_2.output_path
  source_code_hash = data.archive_file.orders_2.output_base64sha256
}

data "archive_file" "one" {
  type        = "zip"
  output_path = "${path.module}/lambda/one/function.zip"

  source {
    filename = "index.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("index.handler is a stub: lambda/one/function.zip was missing")
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
  output_path = "${path.module}/lambda/two/function.zip"

  source {
    filename = "index.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("index.handler is a stub: lambda/two/function.zip was missing")
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

data "archive_file" "zip_3_three" {
  type        = "zip"
  output_path = "${path.module}/3-three.zip"

  source {
    filename = "index.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("index.handler is a stub: 3-three.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "three" {
  function_name    = "three"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.zip_3_three.output_path
  source_code_hash = data.archive_file.zip_3_three.output_base64sha256
}
