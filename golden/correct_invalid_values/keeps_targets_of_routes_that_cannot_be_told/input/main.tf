terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "vpc_id" {
  type = string
}

variable "nat_gateway_id" {
  type = string
}

variable "is_public" {
  type = bool
}

resource "aws_internet_gateway" "main" {
  vpc_id = var.vpc_id
}

resource "aws_nat_gateway" "main" {
  connectivity_type = "private"
  subnet_id         = "subnet-0123456789abcdef0"
}

resource "aws_vpn_gateway" "office" {
  vpc_id = var.vpc_id
}

resource "aws_route_table" "main" {
  vpc_id = var.vpc_id

  route {
    cidr_block = "10.1.0.0/16"
    gateway_id = aws_vpn_gateway.office.id
  }

  route {
    cidr_block           = "10.2.0.0/16"
    network_interface_id = aws_nat_gateway.main.network_interface_id
  }
}

# Each is one or the other.
resource "aws_route" "either" {
  route_table_id         = aws_route_table.main.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = var.is_public ? aws_internet_gateway.main.id : aws_nat_gateway.main.id
}

resource "aws_route" "both" {
  route_table_id         = aws_route_table.main.id
  destination_cidr_block = "10.3.0.0/16"
  gateway_id             = var.is_public ? aws_internet_gateway.main.id : null
  nat_gateway_id         = var.is_public ? null : aws_nat_gateway.main.id
}

resource "aws_route" "given" {
  route_table_id         = aws_route_table.main.id
  destination_cidr_block = "10.4.0.0/16"
  gateway_id             = var.nat_gateway_id
}
