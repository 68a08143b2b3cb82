resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"
}

# "auth" may be how it is done, and what for.
resource "aws_apigatewayv2_route" "orders" {
  api_id    = aws_apigatewayv2_api.orders.id
  route_key = "GET /orders"
  auth      = "NONE"
}

# Either side has one.
resource "aws_ec2_transit_gateway_peering_attachment" "orders" {
  peer_region             = "eu-central-1"
  peer_transit_gateway_id = "tgw-0123456789abcdef0"
  transit_gateway_id      = "tgw-0fedcba9876543210"
  remote_tgw_id           = "tgw-0123456789abcdef0"
}
