resource "aws_vpn_connection" "plant" {
  customer_gateway_id = "cgw-1a1b2c3d"
  transit_gateway_id  = "tgw-0a1b2c3d"
  type                = "ipsec.1"

  tunnel_options {
    tunnel_inside_cidr = "169.254.10.0/30"
  }

  tunnel_options {
    tunnel_inside_cidr = "169.254.11.0/30"
  }

  tunnel_options {
    tunnel_inside_cidr = "169.254.12.0/30"
  }
}
