terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_ec2_transit_gateway" "hub" {}

resource "aws_vpc" "shop" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc" "office" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_ec2_transit_gateway_vpc_attachment" "shop" {
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
  vpc_id             = aws_vpc.shop.id
  subnet_ids         = var.shop_subnet_ids
}

resource "aws_ec2_transit_gateway_vpc_attachment" "office" {
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
  vpc_id             = aws_vpc.office.id
  subnet_ids         = var.office_subnet_ids
}

resource "aws_route_table" "shop" {
  vpc_id = aws_vpc.shop.id
}

resource "aws_route" "to_office" {
  route_table_id         = aws_route_table.shop.id
  destination_cidr_block = "10.1.0.0/16"
  transit_gateway_id     = aws_ec2_transit_gateway.hub.id
}

resource "aws_route_table" "office" {
  vpc_id = aws_vpc.office.id

  route {
    cidr_block         = "10.0.0.0/16"
    transit_gateway_id = aws_ec2_transit_gateway.hub.id
  }
}

variable "shop_subnet_ids" {
  type = list(string)
}

variable "office_subnet_ids" {
  type = list(string)
}
