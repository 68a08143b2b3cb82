data "archive_file" "lambda_nodejs" {
  type        = "zip"
  output_path = "${path.module}/lambda_nodejs.zip"

  source {
    filename = "index.js"
    content  = <<-EOT
      // A stub that fails on every call: the function's code goes here.
      exports.handler = async () => {
        throw new Error("index.handler is a stub: lambda.zip was missing");
      };
    EOT
  }
}

# Reads the stream
resource "aws_lambda_function" "ingest" {
  function_name    = "ingest"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "nodejs18.x"
  filename         = data.archive_file.lambda_nodejs.output_path
  source_code_hash = data.archive_file.lambda_nodejs.output_base64sha256
}

resource "aws_lambda_function" "project" {
  function_name    = "project"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "nodejs18.x"
  filename         = data.archive_file.lambda_nodejs.output_path
  source_code_hash = data.archive_file.lambda_nodejs.output_base64sha256
}

data "archive_file" "lambda_python" {
  type        = "zip"
  output_path = "${path.module}/lambda_python.zip"

  source {
    filename = "index.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def handler(event, context):
          raise NotImplementedError("index.handler is a stub: lambda.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "index_graph" {
  function_name    = "index_graph"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.11"
  filename         = data.archive_file.lambda_python.output_path
  source_code_hash = data.archive_file.lambda_python.output_base64sha256
}

resource "aws_lambda_function" "merge" {
  function_name    = "merge"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "nodejs18.x"
  filename         = data.archive_file.lambda_nodejs.output_path
  source_code_hash = data.archive_file.lambda_nodejs.output_base64sha256
}

resource "aws_lambda_function" "verify" {
  function_name    = "verify"
  role             = aws_iam_role.lambda.arn
  handler          = "index.handler"
  runtime          = "python3.11"
  filename         = data.archive_file.lambda_python.output_path
  source_code_hash = data.archive_file.lambda_python.output_base64sha256
}
