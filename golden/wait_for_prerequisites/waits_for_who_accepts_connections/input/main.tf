terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "peer"
  region = "eu-central-1"
}

variable "vpc_id" {
  type = string
}

variable "peer_vpc_id" {
  type = string
}

resource "aws_vpc_peering_connection" "shop" {
  vpc_id      = var.vpc_id
  peer_vpc_id = var.peer_vpc_id
  peer_region = "eu-central-1"
}

resource "aws_vpc_peering_connection_accepter" "shop" {
  provider                  = aws.peer
  vpc_peering_connection_id = aws_vpc_peering_connection.shop.id
  auto_accept               = true
}

resource "aws_vpc_peering_connection_options" "requester" {
  vpc_peering_connection_id = aws_vpc_peering_connection.shop.id

  requester {
    allow_remote_vpc_dns_resolution = true
  }
}

# It waits, since it reads who accepts.
resource "aws_vpc_peering_connection_options" "accepter" {
  provider                  = aws.peer
  vpc_peering_connection_id = aws_vpc_peering_connection_accepter.shop.id

  accepter {
    allow_remote_vpc_dns_resolution = true
  }
}

resource "aws_ec2_transit_gateway" "hub" {}

resource "aws_ec2_transit_gateway" "peer" {
  provider = aws.peer
}

resource "aws_ec2_transit_gateway_peering_attachment" "peer" {
  transit_gateway_id      = aws_ec2_transit_gateway.hub.id
  peer_transit_gateway_id = aws_ec2_transit_gateway.peer.id
  peer_region             = "eu-central-1"
}

resource "aws_ec2_transit_gateway_peering_attachment_accepter" "peer" {
  provider                      = aws.peer
  transit_gateway_attachment_id = aws_ec2_transit_gateway_peering_attachment.peer.id
}

resource "aws_ec2_transit_gateway_route" "to_peer" {
  destination_cidr_block         = "10.1.0.0/16"
  transit_gateway_attachment_id  = aws_ec2_transit_gateway_peering_attachment.peer.id
  transit_gateway_route_table_id = aws_ec2_transit_gateway.hub.association_default_route_table_id
}
