variable "role_arn" {
  type = string
}

# ---------- orders ----------
data "archive_file" "orders" {
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

# Takes the orders in.
resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = var.role_arn
  handler          = "index.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.orders.output_path
  source_code_hash = data.archive_file.orders.output_base64sha256
}

################################
# Refunds
################################

data "archive_file" "refunds" {
  type        = "zip"
  output_path = "${path.module}/refunds.zip"

  source {
    filename = "main.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("main.handler is a stub: refunds.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "refunds" {
  function_name    = "refunds"
  role             = var.role_arn
  handler          = "main.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.refunds.output_path
  source_code_hash = data.archive_file.refunds.output_base64sha256
}
