resource "aws_api_gateway_deployment" "orders" {
  rest_api_id = "a1b2c3d4e5"
}

output "deployment" {
  value = aws_api_gateway_deployment.orders.id
}
