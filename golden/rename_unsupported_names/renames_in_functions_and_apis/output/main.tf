variable "role_arn" { type = string }
variable "user_pool_arn" { type = string }

resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_api_gateway_resource" "orders" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  parent_id   = aws_api_gateway_rest_api.orders.root_resource_id
  path_part   = "orders"
}

resource "aws_api_gateway_authorizer" "users" {
  name          = "users"
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  type          = "COGNITO_USER_POOLS"
  provider_arns = [var.user_pool_arn]
}

resource "aws_api_gateway_request_validator" "all" {
  name                        = "all"
  rest_api_id                 = aws_api_gateway_rest_api.orders.id
  validate_request_body       = true
  validate_request_parameters = true
}

resource "aws_api_gateway_usage_plan" "partners" {
  name = "partners"

  throttle_settings {
    burst_limit = 20
    rate_limit  = 10
  }
}

resource "aws_apigatewayv2_api" "ingest" {
  name          = "ingest"
  protocol_type = "HTTP"

  cors_configuration {
    allow_origins = ["https://example.com"]
    allow_methods = ["GET", "POST"]
    max_age       = 300
  }
}

resource "aws_apigatewayv2_route" "ingest" {
  api_id             = aws_apigatewayv2_api.ingest.id
  route_key          = "POST /ingest"
  authorization_type = "NONE"
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = var.role_arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "ingest.zip"
  layers        = ["arn:aws:lambda:eu-west-1:123456789012:layer:tools:1"]

  logging_config {
    log_format = "JSON"
  }
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = aws_lambda_function.ingest.function_name
  function_version = "1"
}

resource "aws_lambda_event_source_mapping" "orders" {
  event_source_arn                   = "arn:aws:sqs:eu-west-1:123456789012:orders"
  function_name                      = aws_lambda_function.ingest.function_name
  maximum_batching_window_in_seconds = 5
}

resource "aws_lambda_function_url" "ingest" {
  function_name      = aws_lambda_function.ingest.function_name
  authorization_type = "AWS_IAM"
}

resource "aws_cognito_user_pool" "users" {
  name = "users"

  schema {
    name                = "team"
    attribute_data_type = "String"
  }

  verification_message_template {
    default_email_option = "CONFIRM_WITH_CODE"
    email_message        = "Your code is {####}"
  }
}

resource "aws_cognito_user_pool_client" "web" {
  name                                 = "web"
  user_pool_id                         = aws_cognito_user_pool.users.id
  generate_secret                      = false
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_scopes                 = ["openid"]
  callback_urls                        = ["https://example.com/in"]
  logout_urls                          = ["https://example.com/out"]
  supported_identity_providers         = ["COGNITO"]
}

output "url" {
  value = aws_apigatewayv2_api.ingest.api_endpoint
}
