provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "frankfurt"
  region = "eu-central-1"
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc" "frankfurt" {
  provider   = aws.frankfurt
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_peering_connection" "main" {
  vpc_id      = aws_vpc.main.id
  peer_vpc_id = aws_vpc.frankfurt.id
  peer_region = "eu-central-1"
  auto_accept = false

  # Names are looked up from either side.
  requester {
    allow_remote_vpc_dns_resolution = true
  }

  accepter {
    allow_remote_vpc_dns_resolution = true
  }

  tags = { Name = "main" }
}

resource "aws_vpc_peering_connection_accepter" "frankfurt" {
  provider                  = aws.frankfurt
  vpc_peering_connection_id = aws_vpc_peering_connection.main.id
  auto_accept               = true
}
