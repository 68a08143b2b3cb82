variable "role_arn" {
  description = "The role of the functions."
  type        = string
}

data "archive_file" "greet" {
  type        = "zip"
  source_dir  = "${path.module}/greet"
  output_path = "${path.module}/greet-files.zip"
}

resource "aws_lambda_function" "greet" {
  count = 2

  function_name    = "greet-${count.index}"
  role             = var.role_arn
  runtime          = "nodejs20.x"
  handler          = "src/app.handler"
  filename         = null
  source_code_hash = null

  code {
    zip_file = <<EOF
exports.handler = async () => "hi";
EOF
  }

  tags = { team = "core" }
}

resource "aws_lambda_function" "read" {
  function_name = "read"
  role          = var.role_arn
  runtime       = "nodejs20.x"
  handler       = "index.handler"
  code = {
    ZipFile = "exports.handler = async () => {\n  return 1;\n};\n"
  }
}
