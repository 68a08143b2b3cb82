resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_egress_only_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}

locals {
  edge_routes = {
    default = { cidr_block = "0.0.0.0/0", gateway_id = aws_internet_gateway.main.id }
  }
  hub_routes = {
    office = { cidr_block = "192.168.0.0/16", gateway_id = aws_vpn_gateway.office.id }
  }
}

# Public, by a route of its own.
resource "aws_route_table" "web" {
  vpc_id = aws_vpc.main.id
}

resource "aws_route" "web" {
  route_table_id         = aws_route_table.web.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

# Public, by the locals that its routes are made of.
resource "aws_route_table" "edge" {
  vpc_id = aws_vpc.main.id

  dynamic "route" {
    for_each = local.edge_routes
    content {
      cidr_block = route.value.cidr_block
      gateway_id = route.value.gateway_id
    }
  }
}

# Public, by a list of routes.
resource "aws_route_table" "legacy" {
  vpc_id = aws_vpc.main.id
  route = [
    {
      cidr_block = "0.0.0.0/0"
      gateway_id = var.internet_gateway_id
    },
  ]
}

# Private: IPv6 goes out, nothing comes in.
resource "aws_route_table" "app" {
  vpc_id     = aws_vpc.main.id
  depends_on = [aws_internet_gateway.main]
}

resource "aws_route" "app" {
  route_table_id              = aws_route_table.app.id
  destination_ipv6_cidr_block = "::/0"
  egress_only_gateway_id      = aws_egress_only_internet_gateway.main.id
}

# Private: to the office only.
resource "aws_route_table" "hub" {
  vpc_id = aws_vpc.main.id

  dynamic "route" {
    for_each = local.hub_routes
    content {
      cidr_block = route.value.cidr_block
      gateway_id = route.value.gateway_id
    }
  }
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id       = aws_vpc.main.id
  service_name = "com.amazonaws.${var.aws_region}.s3"
}
