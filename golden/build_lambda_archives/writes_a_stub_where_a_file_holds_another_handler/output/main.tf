data "archive_file" "bundle" {
  type        = "zip"
  output_path = "${path.module}/bundle.zip"

  source {
    filename = "index.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def orders(event, context):
          raise NotImplementedError("index.orders is a stub: bundle.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.lambda.arn
  handler          = "index.orders"
  runtime          = "python3.12"
  filename         = data.archive_file.bundle.output_path
  source_code_hash = data.archive_file.bundle.output_base64sha256
}

data "archive_file" "refunds" {
  type        = "zip"
  output_path = "${path.module}/lambda/refunds.zip"

  source {
    filename = "index.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("index.handler is a stub: lambda/refunds.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "refunds" {
  function_name    = "refunds"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.refunds.output_path
  source_code_hash = data.archive_file.refunds.output_base64sha256
}
