terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_vpc" "orders" {
  cidr_block                       = "10.20.0.0/16"
  assign_generated_ipv6_cidr_block = true
}

resource "aws_egress_only_internet_gateway" "orders" {
  vpc_id = aws_vpc.orders.id
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.orders.id

  route {
    ipv6_cidr_block        = "::/0"
    egress_only_gateway_id = aws_egress_only_internet_gateway.orders.id # out, never in
  }
}

resource "aws_default_route_table" "orders" {
  default_route_table_id = aws_vpc.orders.default_route_table_id

  route {
    ipv6_cidr_block        = "::/0"
    egress_only_gateway_id = aws_egress_only_internet_gateway.orders.id
  }
}
