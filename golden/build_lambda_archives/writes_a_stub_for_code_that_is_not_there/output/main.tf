data "archive_file" "orders" {
  type        = "zip"
  output_path = "${path.module}/orders.zip"

  source {
    filename = "orders.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def lambda_handler(event, context):
          raise NotImplementedError("orders.lambda_handler is a stub: lambda/orders.py was missing")
    EOT
  }
}

resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.lambda.arn
  handler          = "orders.lambda_handler"
  runtime          = "python3.12"
  filename         = data.archive_file.orders.output_path
  source_code_hash = data.archive_file.orders.output_base64sha256
}

data "archive_file" "mailer" {
  count       = 1
  type        = "zip"
  output_path = "${path.module}/mailer.zip"

  source {
    filename = "index.js"
    content  = <<-EOT
      // A stub that fails on every call: the function's code goes here.
      exports.handler = async () => {
        throw new Error("index.handler is a stub: lambda/mailer was missing");
      };
    EOT
  }
}

resource "aws_lambda_function" "mailer" {
  function_name    = "mailer"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  filename         = data.archive_file.mailer[0].output_path
  source_code_hash = data.archive_file.mailer[0].output_base64sha256
}

data "archive_file" "audit" {
  type        = "zip"
  output_path = "/tmp/audit.zip"

  source {
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("index.handler is a stub: lambda/audit.py was missing")
    EOT
    filename = "index.py"
  }
}

resource "aws_lambda_function" "audit" {
  function_name    = "audit"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.audit.output_path
  source_code_hash = data.archive_file.audit.output_base64sha256
}
