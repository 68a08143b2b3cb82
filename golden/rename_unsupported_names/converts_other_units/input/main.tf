resource "aws_sqs_queue" "jobs" {
  visibility_timeout     = 60
  message_retention_days = var.days # as the law says
  max_message_size_kb    = 64
}

resource "aws_apigatewayv2_integration" "jobs" {
  api_id           = var.api_id
  integration_type = "HTTP_PROXY"
  integration_uri  = "https://jobs.example.com"
  timeout          = 29
}

resource "aws_api_gateway_integration" "jobs" {
  rest_api_id     = var.api_id
  resource_id     = var.resource_id
  http_method     = "GET"
  type            = "MOCK"
  timeout_seconds = 29
}

resource "aws_api_gateway_integration" "slow" {
  rest_api_id = var.api_id
  resource_id = var.resource_id
  http_method = "POST"
  type        = "MOCK"
  timeout     = 12000
}

resource "aws_lambda_function" "app" {
  function_name   = "app"
  role            = var.role_arn
  handler         = "index.handler"
  runtime         = "python3.12"
  s3_bucket       = "code"
  s3_key          = "app.zip"
  timeout_minutes = 5
  memory_size_mb  = 512
}

resource "aws_backup_plan" "daily" {
  name = "daily"

  rule {
    rule_name                 = "daily"
    target_vault_name         = "vault"
    start_window_hours        = 1
    completion_window_minutes = 180
  }
}

resource "aws_kinesis_stream" "events" {
  name                  = "events"
  shard_count           = 1
  retention_period_days = 7
}

variable "days" {
  type    = number
  default = 4
}

variable "api_id" {
  type = string
}

variable "resource_id" {
  type = string
}

variable "role_arn" {
  type = string
}
