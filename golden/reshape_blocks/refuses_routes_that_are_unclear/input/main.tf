resource "aws_apigatewayv2_route" "orders" {
  api_id = "a1b2c3"
  method = var.method
  path   = "/orders"
}

resource "aws_apigatewayv2_route" "returns" {
  api_id    = "a1b2c3"
  route_key = "GET /returns"
  method    = "POST"
}

variable "method" {
  type = string
}
