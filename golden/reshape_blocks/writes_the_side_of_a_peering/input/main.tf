resource "aws_vpc_peering_connection" "near" {
  vpc_id                          = "vpc-0a1b2c3d"
  peer_vpc_id                     = "vpc-1a1b2c3d"
  auto_accept                     = true
  allow_remote_vpc_dns_resolution = true
}

resource "aws_vpc_peering_connection" "far" {
  vpc_id      = "vpc-0a1b2c3d"
  peer_vpc_id = "vpc-2a1b2c3d"
  peer_region = "eu-central-1"
}

resource "aws_vpc_peering_connection_accepter" "far" {
  provider                        = aws.central
  vpc_peering_connection_id       = aws_vpc_peering_connection.far.id
  auto_accept                     = true
  allow_remote_vpc_dns_resolution = true # both ways
}

resource "aws_vpc_peering_connection_options" "requester" {
  vpc_peering_connection_id = aws_vpc_peering_connection_accepter.far.id
  # names of the other side
  allow_remote_vpc_dns_resolution = true
}

resource "aws_vpc_peering_connection_options" "ours" {
  vpc_peering_connection_id       = aws_vpc_peering_connection.near.id
  allow_remote_vpc_dns_resolution = true
}

resource "aws_vpc_peering_connection_options" "theirs" {
  vpc_peering_connection_id = aws_vpc_peering_connection.near.id

  accepter {
    allow_remote_vpc_dns_resolution = true
  }
}

provider "aws" {
  alias  = "central"
  region = "eu-central-1"
}
