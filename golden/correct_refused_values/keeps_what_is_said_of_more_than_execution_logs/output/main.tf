resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_stage" "live" {
  api_id = aws_apigatewayv2_api.orders.id
  name   = "live"

  auto_deploy = true
}

resource "aws_apigatewayv2_stage" "test" {
  api_id = aws_apigatewayv2_api.orders.id
  name   = "test"

  default_route_settings {
    # The distribution in front of it holds callers back.
    # throttling_rate_limit = 50
  }

  # ---- What it is called ----

  tags = {
    Stage = "test"
  }
}

resource "aws_apigatewayv2_stage" "trial" {
  api_id = aws_apigatewayv2_api.orders.id
  name   = "trial"

  # ---- What it is called ----
  tags = {
    Stage = "trial"
  }
}
