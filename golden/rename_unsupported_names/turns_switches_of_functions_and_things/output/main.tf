resource "aws_lambda_function" "resize" {
  function_name = "resize"
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "python3.12"
  s3_bucket     = "code"
  s3_key        = "resize.zip"

  tracing_config {
    mode = var.is_traced ? "Active" : "PassThrough"
  }
}

resource "aws_lambda_event_source_mapping" "resize" {
  event_source_arn        = "arn:aws:sqs:eu-west-1:111122223333:resize"
  function_name           = aws_lambda_function.resize.function_name
  function_response_types = ["ReportBatchItemFailures"]
  enabled                 = true
}

resource "aws_cognito_user_pool" "shop" {
  name = "shop"

  username_configuration {
    case_sensitive = false
  }
}

resource "aws_iot_certificate" "meter" {
  active = false
}

variable "is_traced" {
  type    = bool
  default = true
}

variable "role_arn" {
  type = string
}
