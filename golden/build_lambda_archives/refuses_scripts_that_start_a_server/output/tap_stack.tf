variable "role_arn" {
  type = string
}

resource "aws_lambda_function" "api" {
  function_name = "orders-api"
  role          = var.role_arn
  runtime       = "nodejs22.x"
  handler       = "run.sh"
  filename      = "${path.module}/api.zip"
  layers        = ["arn:aws:lambda:eu-west-1:753240598075:layer:LambdaAdapterLayerX86:24"]

  environment {
    variables = {
      AWS_LAMBDA_EXEC_WRAPPER = "/opt/bootstrap"
    }
  }
}

locals {
  adapter = "arn:aws:lambda:eu-west-1:753240598075:layer:LambdaAdapterLayerX86:24"
}

resource "aws_lambda_function" "web" {
  function_name = "orders-web"
  role          = var.role_arn
  runtime       = "python3.12"
  handler       = "start.server"
  filename      = "${path.module}/web.zip"
  layers        = [local.adapter]
}

data "archive_file" "traced" {
  type        = "zip"
  output_path = "${path.module}/traced.zip"

  source {
    filename = "index.js"
    content  = <<-EOT
      // A stub that fails on every call: the function's code goes here.
      exports.handler = async () => {
        throw new Error("index.handler is a stub: traced.zip was missing");
      };
    EOT
  }
}

# A wrapper of another kind starts the runtime's own loop.
resource "aws_lambda_function" "traced" {
  function_name    = "orders-traced"
  role             = var.role_arn
  runtime          = "nodejs22.x"
  handler          = "index.handler"
  filename         = data.archive_file.traced.output_path
  source_code_hash = data.archive_file.traced.output_base64sha256

  environment {
    variables = {
      AWS_LAMBDA_EXEC_WRAPPER = "/opt/otel-handler"
    }
  }
}
