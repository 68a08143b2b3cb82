data "archive_file" "api" {
  type        = "zip"
  output_path = "${path.module}/api.zip"

  source {
    filename = "src/api/main.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("src.api.main.handler is a stub: api.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "api" {
  function_name    = "api"
  role             = aws_iam_role.lambda.arn
  handler          = "src.api.main.handler"
  runtime          = "python3.12"
  filename         = data.archive_file.api.output_path
  source_code_hash = data.archive_file.api.output_base64sha256
}

data "archive_file" "web" {
  type        = "zip"
  output_path = "${path.module}/web.zip"

  source {
    filename = "dist/web.js"
    content  = <<-EOT
      // A stub that fails on every call: the function's code goes here.
      exports.handler = async () => {
        throw new Error("dist/web.handler is a stub: web.zip was missing");
      };
    EOT
  }
}

resource "aws_lambda_function" "web" {
  function_name    = "web"
  role             = aws_iam_role.lambda.arn
  handler          = "dist/web.handler"
  runtime          = "nodejs20.x"
  filename         = data.archive_file.web.output_path
  source_code_hash = data.archive_file.web.output_base64sha256
}
