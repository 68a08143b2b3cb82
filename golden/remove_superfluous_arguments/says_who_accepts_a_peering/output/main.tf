resource "aws_ec2_transit_gateway_peering_attachment" "east" {
  transit_gateway_id      = "tgw-0a1b2c3d"
  peer_transit_gateway_id = "tgw-1a1b2c3d"
  peer_region             = "us-east-1"
}
