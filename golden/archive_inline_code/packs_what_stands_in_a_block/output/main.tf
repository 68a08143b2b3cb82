variable "role_arn" {
  description = "The role of the functions."
  type        = string
}

data "archive_file" "greet" {
  type        = "zip"
  source_dir  = "${path.module}/greet"
  output_path = "${path.module}/greet-files.zip"
}

data "archive_file" "greet_code" {
  type        = "zip"
  output_path = "${path.module}/greet_code.zip"

  source {
    filename = "src/app.js"
    content  = <<EOF
exports.handler = async () => "hi";
EOF
  }
}

resource "aws_lambda_function" "greet" {
  count = 2

  function_name = "greet-${count.index}"
  role          = var.role_arn
  runtime       = "nodejs20.x"
  handler       = "src/app.handler"

  filename         = data.archive_file.greet_code.output_path
  source_code_hash = data.archive_file.greet_code.output_base64sha256

  tags = { team = "core" }
}

data "archive_file" "read" {
  type        = "zip"
  output_path = "${path.module}/read.zip"

  source {
    filename = "index.js"
    content  = "exports.handler = async () => {\n  return 1;\n};\n"
  }
}

resource "aws_lambda_function" "read" {
  function_name    = "read"
  role             = var.role_arn
  runtime          = "nodejs20.x"
  handler          = "index.handler"
  filename         = data.archive_file.read.output_path
  source_code_hash = data.archive_file.read.output_base64sha256
}
