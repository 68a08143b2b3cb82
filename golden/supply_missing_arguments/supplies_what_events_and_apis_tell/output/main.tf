resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "python3.12"
  s3_bucket     = "code"
  s3_key        = "ingest.zip"
}

resource "aws_cloudwatch_event_rule" "hourly" {
  name                = "hourly"
  schedule_expression = "rate(1 hour)"
}

resource "aws_lambda_permission" "hourly" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.ingest.function_name
  principal     = "events.amazonaws.com"
  source_arn    = aws_cloudwatch_event_rule.hourly.arn
}

resource "aws_api_gateway_rest_api" "shop" {
  name = "shop"
}

resource "aws_lambda_permission" "shop" {
  function_name = aws_lambda_function.ingest.function_name
  action        = "lambda:InvokeFunction"
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_api_gateway_rest_api.shop.execution_arn}/*/*"
}

resource "aws_api_gateway_authorizer" "shop" {
  name          = "shop"
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  type          = "COGNITO_USER_POOLS"
  provider_arns = [var.pool_arn]
}

resource "aws_api_gateway_method" "orders" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  resource_id   = aws_api_gateway_rest_api.shop.root_resource_id
  http_method   = "GET"
  authorizer_id = aws_api_gateway_authorizer.shop.id
  authorization = "COGNITO_USER_POOLS"
}

resource "aws_api_gateway_usage_plan_key" "partner" {
  key_id        = "a1b2c3"
  usage_plan_id = "d4e5f6"
  key_type      = "API_KEY"
}

resource "aws_apigatewayv2_api" "shop" {
  name          = "shop"
  protocol_type = "HTTP"

  cors_configuration {
    allow_origins = ["https://shop.example.com"]
  }
}

resource "aws_apigatewayv2_authorizer" "shop" {
  api_id          = aws_apigatewayv2_api.shop.id
  name            = "shop"
  authorizer_type = "JWT"

  jwt_configuration {
    audience = ["shop"]
    issuer   = "https://login.example.com"
  }
}

resource "aws_sqs_queue" "ingest" {
  name = "ingest"
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_sns_topic_subscription" "ingest" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.ingest.arn
}

resource "aws_sns_topic_subscription" "hook" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "https"
  endpoint  = "https://hooks.example.com/orders"
}

resource "aws_appsync_datasource" "orders" {
  api_id = "a1b2c3"
  name   = "orders"
  type   = "AWS_LAMBDA"

  lambda_config {
    function_arn = aws_lambda_function.ingest.arn
  }
}

resource "aws_iot_topic_rule" "readings" {
  name        = "readings"
  enabled     = true
  sql_version = "2016-03-23"
  sql         = "SELECT * FROM 'meters/+'"

  lambda {
    function_arn = aws_lambda_function.ingest.arn
  }
}

variable "role_arn" {
  type = string
}

variable "pool_arn" {
  type = string
}
