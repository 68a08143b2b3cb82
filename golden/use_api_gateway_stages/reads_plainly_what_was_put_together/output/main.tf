resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_api_gateway_deployment" "orders" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "prod"
}

output "url" {
  value = aws_api_gateway_stage.prod.invoke_url
}

output "orders_url" {
  value = "${aws_api_gateway_stage.prod.invoke_url}/orders"
}

output "urls" {
  value = [
    aws_api_gateway_stage.prod.invoke_url, # the only one
  ]
}
