resource "aws_apigatewayv2_route" "orders" {
  api_id = "a1b2c3"
  # one of them
  route_key = "GET /orders/{id}"
  target    = "integrations/d4e5f6"
}

resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = "a1b2c3"
  stage_name  = "beta"
  method_path = "*/*"

  settings {
    metrics_enabled        = true
    throttling_burst_limit = 10
  }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d4e5f6"
  stage_name    = "prod"
}

resource "aws_api_gateway_method_settings" "prod" {
  rest_api_id = "a1b2c3"
  stage_name  = aws_api_gateway_stage.prod.stage_name
  method_path = "*/*"

  settings {
    throttling_burst_limit = 100
    throttling_rate_limit  = 50
  }
}

resource "aws_api_gateway_stage" "beta" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d4e5f6"
  stage_name    = "beta"
}
