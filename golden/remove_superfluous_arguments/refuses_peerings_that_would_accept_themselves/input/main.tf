resource "aws_ec2_transit_gateway_peering_attachment" "west" {
  transit_gateway_id      = "tgw-0a1b2c3d"
  peer_transit_gateway_id = "tgw-2a1b2c3d"
  peer_region             = "us-west-2"
  auto_accept             = true
}
