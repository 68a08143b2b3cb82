variable "name" {
  type = string
}

resource "aws_lambda_function" "this" {
  function_name = var.name
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "python3.12"
  filename      = "${path.module}/${var.name}.zip"
}

resource "aws_lambda_function" "batch" {
  function_name = "${var.name}-batch"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "com.example.Batch::handleRequest"
  runtime       = "java21"
  filename      = "${path.module}/${var.name}-batch.zip"
}
