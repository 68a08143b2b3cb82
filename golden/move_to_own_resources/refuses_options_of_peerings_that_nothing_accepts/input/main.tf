resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc_peering_connection" "partner" {
  vpc_id        = aws_vpc.main.id
  peer_vpc_id   = "vpc-0123456789abcdef0"
  peer_owner_id = "123456789012"

  requester {
    allow_remote_vpc_dns_resolution = true
  }
}

resource "aws_vpc" "second" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_peering_connection" "accepted" {
  vpc_id      = aws_vpc.main.id
  peer_vpc_id = aws_vpc.second.id
  auto_accept = true

  requester {
    allow_remote_vpc_dns_resolution = true
  }
}
