data "archive_file" "lambda_functions" {
  type        = "zip"
  output_path = "${path.module}/lambda_functions.zip"

  source {
    filename = "index.js"
    content  = <<-EOT
      // A stub that fails on every call: the function's code goes here.
      exports.buy = async () => {
        throw new Error("index.buy is a stub: lambda_functions.zip was missing");
      };

      exports.refund = async () => {
        throw new Error("index.refund is a stub: lambda_functions.zip was missing");
      };
    EOT
  }
}

resource "aws_lambda_function" "buy" {
  function_name    = "buy"
  role             = aws_iam_role.lambda.arn
  handler          = "index.buy"
  runtime          = "nodejs18.x"
  filename         = data.archive_file.lambda_functions.output_path
  source_code_hash = data.archive_file.lambda_functions.output_base64sha256
}

resource "aws_lambda_function" "refund" {
  function_name    = "refund"
  role             = aws_iam_role.lambda.arn
  handler          = "index.refund"
  runtime          = "nodejs18.x"
  filename         = data.archive_file.lambda_functions.output_path
  source_code_hash = data.archive_file.lambda_functions.output_base64sha256
}

data "archive_file" "python" {
  type        = "zip"
  output_path = "${path.module}/python.zip"

  source {
    filename = "index.py"
    content  = <<-EOT
      # A stub that fails on every call: the function's code goes here.
      def buy(event, context):
          raise NotImplementedError("index.buy is a stub: python.zip was missing")


      def refund(event, context):
          raise NotImplementedError("index.refund is a stub: python.zip was missing")
    EOT
  }
}

resource "aws_lambda_function" "buy_python" {
  function_name    = "buy_python"
  role             = aws_iam_role.lambda.arn
  handler          = "index.buy"
  runtime          = "python3.12"
  filename         = data.archive_file.python.output_path
  source_code_hash = data.archive_file.python.output_base64sha256
}

resource "aws_lambda_function" "refund_python" {
  function_name    = "refund_python"
  role             = aws_iam_role.lambda.arn
  handler          = "index.refund"
  runtime          = "python3.12"
  filename         = data.archive_file.python.output_path
  source_code_hash = data.archive_file.python.output_base64sha256
}
