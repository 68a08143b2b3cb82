resource "aws_apigatewayv2_route" "orders" {
  api_id = "a1b2c3"
  method = "GET"
  path   = "/orders/{id}" # one of them
  target = "integrations/d4e5f6"
}

resource "aws_api_gateway_method_settings" "all" {
  rest_api_id   = "a1b2c3"
  stage_name    = "beta"
  resource_path = "/*"
  http_method   = "*"

  settings {
    metrics_enabled = true
  }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id            = "a1b2c3"
  deployment_id          = "d4e5f6"
  stage_name             = "prod"
  throttling_burst_limit = 100
  throttling_rate_limit  = 50
}

resource "aws_api_gateway_stage" "beta" {
  rest_api_id            = "a1b2c3"
  deployment_id          = "d4e5f6"
  stage_name             = "beta"
  throttling_burst_limit = 10
}
