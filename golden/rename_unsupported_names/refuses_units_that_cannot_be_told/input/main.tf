resource "aws_lambda_function" "resize" {
  function_name = "resize"
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "python3.12"
  s3_bucket     = "code"
  s3_key        = "resize.zip"
  timeout_ms    = 2500
}

resource "aws_apigatewayv2_integration" "resize" {
  api_id           = var.api_id
  integration_type = "HTTP_PROXY"
  integration_uri  = "https://resize.example.com"
  timeout          = 300
}

resource "aws_apigatewayv2_integration" "other" {
  api_id           = var.api_id
  integration_type = "HTTP_PROXY"
  integration_uri  = "https://other.example.com"
  timeout          = var.timeout
}

variable "timeout" {
  type = number
}

variable "api_id" {
  type = string
}

variable "role_arn" {
  type = string
}
