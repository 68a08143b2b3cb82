resource "aws_api_gateway_stage" "orders" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "prod"

  throttle_settings {
    rate_limit  = 100
    burst_limit = 200
  }
}

resource "aws_api_gateway_stage" "stock" {
  rest_api_id   = aws_api_gateway_rest_api.stock.id
  deployment_id = aws_api_gateway_deployment.stock.id
  stage_name    = "prod"

  throttle_settings {
    rate_limit  = var.rate_limit
    burst_limit = 200
  }
}

resource "aws_api_gateway_method_settings" "stock" {
  rest_api_id = aws_api_gateway_rest_api.stock.id
  stage_name  = aws_api_gateway_stage.stock.stage_name
  method_path = "*/*"

  settings {
    throttling_rate_limit = var.rate_limit
  }
}
