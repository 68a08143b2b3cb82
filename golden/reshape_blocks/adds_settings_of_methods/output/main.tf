resource "aws_api_gateway_stage" "orders" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "prod"
}

resource "aws_api_gateway_method_settings" "orders" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  stage_name  = aws_api_gateway_stage.orders.stage_name
  method_path = "*/*"

  settings {
    throttling_rate_limit  = 100
    throttling_burst_limit = 200
  }
}

resource "aws_api_gateway_stage" "stock" {
  rest_api_id   = aws_api_gateway_rest_api.stock.id
  deployment_id = aws_api_gateway_deployment.stock.id
  stage_name    = "prod"
}

resource "aws_api_gateway_method_settings" "stock" {
  rest_api_id = aws_api_gateway_rest_api.stock.id
  stage_name  = aws_api_gateway_stage.stock.stage_name
  method_path = "*/*"

  settings {
    throttling_rate_limit  = var.rate_limit
    throttling_burst_limit = 200
  }
}
