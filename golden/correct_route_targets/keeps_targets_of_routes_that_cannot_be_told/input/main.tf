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

resource "aws_instance" "nat" {
  count         = 2
  ami           = "ami-0123456789abcdef0"
  instance_type = "t4g.nano"
}

locals {
  nat_id = aws_instance.nat[0].id
}

# The interfaces of these instances would have to be named elsewhere.
resource "aws_route" "local" {
  route_table_id         = aws_route_table.main.id
  destination_cidr_block = "10.5.0.0/16"
  nat_gateway_id         = local.nat_id
}

resource "aws_route" "each" {
  for_each               = { "10.6.0.0/16" = aws_instance.nat[0].id, "10.7.0.0/16" = aws_instance.nat[1].id }
  route_table_id         = aws_route_table.main.id
  destination_cidr_block = each.key
  transit_gateway_id     = each.value
}

# What it is elsewhere is nothing that a plan looks at.
resource "aws_route" "ignored" {
  route_table_id         = aws_route_table.main.id
  destination_cidr_block = "10.8.0.0/16"
  gateway_id             = aws_nat_gateway.main.id

  lifecycle {
    ignore_changes = [gateway_id]
  }
}

resource "aws_route_table" "ignored" {
  vpc_id = var.vpc_id

  route {
    cidr_block = "10.8.0.0/16"
    gateway_id = aws_nat_gateway.main.id
  }

  lifecycle {
    ignore_changes = [route]
  }
}

# Another file says which gateway it is.
resource "aws_route" "overridden" {
  route_table_id         = aws_route_table.main.id
  destination_cidr_block = "10.9.0.0/16"
  gateway_id             = aws_nat_gateway.main.id
}
