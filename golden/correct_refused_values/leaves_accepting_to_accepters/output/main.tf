provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "peer"
  region = "eu-central-1"
}

resource "aws_vpc_peering_connection" "main" {
  vpc_id      = "vpc-0123456789abcdef0"
  peer_vpc_id = "vpc-0123456789abcdef1"
  peer_region = "eu-central-1"
}

resource "aws_vpc_peering_connection_accepter" "main" {
  provider                  = aws.peer
  vpc_peering_connection_id = aws_vpc_peering_connection.main.id
  auto_accept               = true
}

# Nothing accepts this one.
resource "aws_vpc_peering_connection" "other" {
  vpc_id      = "vpc-0123456789abcdef0"
  peer_vpc_id = "vpc-0123456789abcdef2"
  peer_region = "eu-central-1"
  auto_accept = true
}

resource "aws_vpc_peering_connection" "near" {
  vpc_id      = "vpc-0123456789abcdef0"
  peer_vpc_id = "vpc-0123456789abcdef3"
  auto_accept = true
}
