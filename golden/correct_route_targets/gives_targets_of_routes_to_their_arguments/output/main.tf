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

variable "subnet_id" {
  type = string
}

variable "is_private" {
  type    = bool
  default = true
}

resource "aws_internet_gateway" "main" {
  vpc_id = var.vpc_id
}

resource "aws_nat_gateway" "main" {
  connectivity_type = "private"
  subnet_id         = var.subnet_id
}

resource "aws_egress_only_internet_gateway" "main" {
  vpc_id = var.vpc_id
}

resource "aws_ec2_transit_gateway" "main" {
  count       = 1
  description = "between the offices"
}

data "aws_vpc_peering_connection" "shared" {
  vpc_id = var.vpc_id
}

resource "aws_network_interface" "inspection" {
  subnet_id = var.subnet_id
}

resource "aws_instance" "nat" {
  ami               = "ami-0123456789abcdef0"
  instance_type     = "t4g.nano"
  subnet_id         = var.subnet_id
  source_dest_check = false
}

locals {
  nat_id = aws_nat_gateway.main.id
}

resource "aws_route_table" "private" {
  vpc_id = var.vpc_id

  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.main.id # out
  }

  route {
    ipv6_cidr_block        = "::/0"
    egress_only_gateway_id = aws_egress_only_internet_gateway.main.id
  }

  dynamic "route" {
    for_each = toset(["10.1.0.0/16"])

    content {
      cidr_block         = route.value
      transit_gateway_id = aws_ec2_transit_gateway.main[0].id
    }
  }
}

resource "aws_default_route_table" "main" {
  default_route_table_id = "rtb-0123456789abcdef0"

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }
}

resource "aws_route_table" "other" {
  vpc_id = var.vpc_id
}

resource "aws_route" "out" {
  route_table_id         = aws_route_table.other.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = var.is_private ? local.nat_id : null
}

resource "aws_route" "shared" {
  route_table_id            = aws_route_table.other.id
  destination_cidr_block    = "10.2.0.0/16"
  vpc_peering_connection_id = data.aws_vpc_peering_connection.shared.id
}

resource "aws_route" "inspected" {
  route_table_id         = aws_route_table.other.id
  destination_cidr_block = "10.3.0.0/16"
  network_interface_id   = aws_network_interface.inspection.id
}

resource "aws_route" "instance" {
  route_table_id         = aws_route_table.other.id
  destination_cidr_block = "10.4.0.0/16"
  network_interface_id   = aws_instance.nat.primary_network_interface_id
}

resource "aws_instance" "proxies" {
  count             = 2
  ami               = "ami-0123456789abcdef0"
  instance_type     = "t4g.nano"
  subnet_id         = var.subnet_id
  source_dest_check = false
}

resource "aws_route" "proxies" {
  count                  = 2
  route_table_id         = aws_route_table.other.id
  destination_cidr_block = "10.${count.index + 5}.0.0/16"
  network_interface_id   = aws_instance.proxies[count.index].primary_network_interface_id
}

data "aws_instance" "firewall" {
  instance_id = "i-0123456789abcdef0"
}

resource "aws_route" "filtered" {
  route_table_id         = aws_route_table.other.id
  destination_cidr_block = "10.7.0.0/16"
  network_interface_id   = data.aws_instance.firewall.network_interface_id
}

resource "aws_route" "noted" {
  route_table_id         = aws_route_table.other.id
  destination_cidr_block = "10.8.0.0/16"
  nat_gateway_id = ( # the way out
    aws_nat_gateway.main.id
  )
}

# Somebody reads it where it stands.
resource "aws_route" "read" {
  route_table_id         = aws_route_table.other.id
  destination_cidr_block = "10.9.0.0/16"
  gateway_id             = aws_nat_gateway.main.id
}

output "read" {
  value = aws_route.read.gateway_id
}

resource "aws_route_table" "read" {
  vpc_id = var.vpc_id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_nat_gateway.main.id
  }
}

output "targets" {
  value = aws_route_table.read.route[*].gateway_id
}
