resource "aws_iam_role" "hello" {
  name = "hello"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "lambda.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

data "archive_file" "hello" {
  type        = "zip"
  output_path = "${path.module}/hello.zip"

  source {
    filename = "index.py"
    content  = <<-EOT
      def handler(event, context):
          return {"hello": event.get("name", "world")}
    EOT
  }
}

resource "aws_lambda_function" "hello" {
  function_name = "hello"
  role          = aws_iam_role.hello.arn
  runtime       = "python3.12"
  handler       = "index.handler"

  # Small enough to stand here.
  filename         = data.archive_file.hello.output_path
  source_code_hash = data.archive_file.hello.output_base64sha256
}
