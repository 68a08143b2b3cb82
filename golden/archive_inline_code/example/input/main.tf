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

resource "aws_lambda_function" "hello" {
  function_name = "hello"
  role          = aws_iam_role.hello.arn
  runtime       = "python3.12"
  handler       = "index.handler"

  # Small enough to stand here.
  inline_code = <<-EOT
    def handler(event, context):
        return {"hello": event.get("name", "world")}
  EOT
}
