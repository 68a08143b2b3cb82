locals {
  build_dir  = "${path.module}/build"
  lambda_zip = "${local.build_dir}/orders.zip"
  runtime    = "nodejs20.x"
}

variable "handler" {
  type    = string
  default = "index.handler"
}

data "archive_file" "orders" {
  type        = "zip"
  output_path = "${local.build_dir}/orders.zip"

  source {
    filename = "index.js"
    content  = <<-EOT
      // A stub that fails on every call: the function's code goes here.
      exports.handler = async () => {
        throw new Error("index.handler is a stub: build/orders.zip was missing");
      };
    EOT
  }
}

resource "aws_lambda_function" "orders" {
  function_name    = "orders"
  role             = aws_iam_role.lambda.arn
  handler          = var.handler
  runtime          = local.runtime
  filename         = data.archive_file.orders.output_path
  source_code_hash = data.archive_file.orders.output_base64sha256
}

data "archive_file" "refunds" {
  type        = "zip"
  output_path = "${local.build_dir}/refunds.zip"

  source {
    filename = "index.js"
    content  = <<-EOT
      // A stub that fails on every call: the function's code goes here.
      exports.handler = async () => {
        throw new Error("index.handler is a stub: build/refunds.zip was missing");
      };
    EOT
  }
}

resource "aws_lambda_function" "refunds" {
  function_name    = "refunds"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "nodejs20.x"
  filename         = data.archive_file.refunds.output_path
  source_code_hash = var.refunds_hash != "" ? var.refunds_hash : data.archive_file.refunds.output_base64sha256
}
