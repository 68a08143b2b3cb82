variable "role_arn" {
  type = string
}

locals {
  workers = {
    check  = { handler = "check.handler", timeout = 5 }
    ingest = { handler = "ingest.handler", timeout = 60 }
  }
  steps = ["reserve", "charge"]
}

data "archive_file" "worker" {
  type        = "zip"
  output_path = "${path.module}/worker.zip"

  source {
    filename = "check.js"
    content  = <<-EOT
      // A stub that fails on every call: the function's code goes here.
      exports.handler = async () => {
        throw new Error("check.handler is a stub: worker was missing");
      };
    EOT
  }

  source {
    filename = "ingest.js"
    content  = <<-EOT
      // A stub that fails on every call: the function's code goes here.
      exports.handler = async () => {
        throw new Error("ingest.handler is a stub: worker was missing");
      };
    EOT
  }
}

resource "aws_lambda_function" "worker" {
  for_each         = local.workers
  function_name    = "orders-${each.key}"
  role             = var.role_arn
  handler          = each.value.handler
  timeout          = each.value.timeout
  runtime          = "nodejs20.x"
  filename         = data.archive_file.worker.output_path
  source_code_hash = data.archive_file.worker.output_base64sha256
}

data "archive_file" "steps" {
  type        = "zip"
  output_path = "${path.module}/steps.zip"

  source {
    filename = "reserve.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("reserve.handler is a stub: steps.zip was missing")
    EOT
  }

  source {
    filename = "charge.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("charge.handler is a stub: steps.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "step" {
  for_each         = toset(local.steps)
  function_name    = "orders-${each.value}"
  role             = var.role_arn
  runtime          = "python3.12"
  handler          = "${each.value}.handler"
  filename         = data.archive_file.steps.output_path
  source_code_hash = data.archive_file.steps.output_base64sha256
}
