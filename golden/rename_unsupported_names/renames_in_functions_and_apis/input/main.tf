variable "role_arn" { type = string }
variable "user_pool_arn" { type = string }

resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_api_gateway_resource" "orders" {
  api_id             = aws_api_gateway_rest_api.orders.id
  parent_resource_id = aws_api_gateway_rest_api.orders.root_id
  path               = "orders"
}

resource "aws_api_gateway_authorizer" "users" {
  name           = "users"
  rest_api_id    = aws_api_gateway_rest_api.orders.id
  type           = "COGNITO_USER_POOLS"
  user_pool_arns = [var.user_pool_arn]
}

resource "aws_api_gateway_request_validator" "all" {
  name                = "all"
  rest_api_id         = aws_api_gateway_rest_api.orders.id
  validate_body       = true
  validate_parameters = true
}

resource "aws_api_gateway_usage_plan" "partners" {
  name = "partners"

  throttling_settings {
    throttling_burst_limit = 20
    throttling_rate_limit  = 10
  }
}

resource "aws_apigatewayv2_api" "ingest" {
  name          = "ingest"
  protocol_type = "HTTP"

  cors_configuration {
    allowed_origins = ["https://example.com"]
    allowed_methods = ["GET", "POST"]
    max_age_seconds = 300
  }
}

resource "aws_apigatewayv2_route" "ingest" {
  rest_api_id   = aws_apigatewayv2_api.ingest.id
  route         = "POST /ingest"
  authorization = "NONE"
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role_arn      = var.role_arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "ingest.zip"
  layer_arns    = ["arn:aws:lambda:eu-west-1:123456789012:layer:tools:1"]

  logging_config {
    format = "JSON"
  }
}

resource "aws_lambda_alias" "live" {
  name          = "live"
  function_name = aws_lambda_function.ingest.function_name
  version       = "1"
}

resource "aws_lambda_event_source_mapping" "orders" {
  queue_arn       = "arn:aws:sqs:eu-west-1:123456789012:orders"
  function_arn    = aws_lambda_function.ingest.arn
  batching_window = 5
}

resource "aws_lambda_function_url" "ingest" {
  function_name = aws_lambda_function.ingest.function_name
  auth_type     = "AWS_IAM"
}

resource "aws_cognito_user_pool" "users" {
  name = "users"

  schema_attribute {
    name      = "team"
    data_type = "String"
  }

  verification_message_template {
    default_email_option = "CONFIRM_WITH_CODE"
    email_body           = "Your code is {####}"
  }
}

resource "aws_cognito_user_pool_client" "web" {
  name                        = "web"
  user_pool_id                = aws_cognito_user_pool.users.id
  generate_client_secret      = false
  allowed_oauth_flows_enabled = true
  oauth_flows                 = ["code"]
  oauth_scopes                = ["openid"]
  callback_urls               = ["https://example.com/in"]
  sign_out_urls               = ["https://example.com/out"]
  identity_providers          = ["COGNITO"]
}

output "url" {
  value = aws_apigatewayv2_api.ingest.url
}
