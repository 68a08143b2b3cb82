terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.100"
    }
  }
}

variable "zones" {
  type    = set(string)
  default = ["eu-central-1a", "eu-central-1b"]
}

resource "aws_vpc" "shop" {
  cidr_block = "10.4.0.0/16"
}

resource "aws_subnet" "public" {
  count = 2

  vpc_id     = aws_vpc.shop.id
  cidr_block = cidrsubnet(aws_vpc.shop.cidr_block, 8, count.index)
}

resource "aws_subnet" "app" {
  for_each = var.zones

  vpc_id            = aws_vpc.shop.id
  cidr_block        = cidrsubnet(aws_vpc.shop.cidr_block, 8, 10 + index(tolist(var.zones), each.key))
  availability_zone = each.key
}

resource "aws_subnet" "db" {
  for_each = var.zones

  vpc_id            = aws_vpc.shop.id
  cidr_block        = cidrsubnet(aws_vpc.shop.cidr_block, 8, 20 + index(tolist(var.zones), each.key))
  availability_zone = each.key
}

resource "aws_ec2_transit_gateway" "offices" {}

# One subnet in each zone, in which the applications are.
resource "aws_ec2_transit_gateway_vpc_attachment" "shop" {
  transit_gateway_id = aws_ec2_transit_gateway.offices.id
  vpc_id             = aws_vpc.shop.id
  subnet_ids         = [for subnet in aws_subnet.private : subnet.id]
}

resource "aws_elasticache_subnet_group" "carts" {
  name       = "carts"
  subnet_ids = [for subnet in aws_subnet.database : subnet.id]
}
