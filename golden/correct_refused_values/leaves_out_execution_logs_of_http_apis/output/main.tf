variable "log_level" {
  type    = string
  default = "INFO"
}

resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_stage" "live" {
  api_id      = aws_apigatewayv2_api.orders.id
  name        = "$default"
  auto_deploy = true

  default_route_settings {
    detailed_metrics_enabled = true
    throttling_burst_limit   = 100
    throttling_rate_limit    = 50
  }

  route_settings {
    route_key = "GET /orders"
  }
}

resource "aws_apigatewayv2_stage" "test" {
  api_id = aws_apigatewayv2_api.orders.id
  name   = "test"
}
