resource "aws_vpc_peering_connection" "far" {
  vpc_id                          = "vpc-0a1b2c3d"
  peer_vpc_id                     = "vpc-2a1b2c3d"
  peer_owner_id                   = "123456789012"
  allow_remote_vpc_dns_resolution = true
}

resource "aws_vpc_peering_connection_options" "names" {
  vpc_peering_connection_id       = aws_vpc_peering_connection.far.id
  allow_remote_vpc_dns_resolution = true
}
