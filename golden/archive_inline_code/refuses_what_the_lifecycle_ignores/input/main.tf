resource "aws_lambda_function" "hello" {
  function_name = "hello"
  role          = "arn:aws:iam::123456789012:role/hello"
  runtime       = "python3.12"
  handler       = "index.handler"

  inline_code = <<-EOT
    def handler(event, context):
        return {}
  EOT

  lifecycle {
    ignore_changes = [inline_code]
  }
}
