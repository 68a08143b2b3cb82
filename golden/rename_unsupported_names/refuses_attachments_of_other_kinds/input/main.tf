# A gateway is attached to another one by another type.
resource "aws_ec2_transit_gateway_attachment" "orders" {
  transit_gateway_id      = "tgw-0123456789abcdef0"
  peer_transit_gateway_id = "tgw-0123456789abcdef1"
  peer_region             = "eu-central-1"
}
