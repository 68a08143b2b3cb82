resource "aws_ec2_transit_gateway" "hub" {
  description = "Hub"
}

resource "aws_ec2_transit_gateway_route_table" "hub" {
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
}

resource "aws_vpc" "orders" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "orders" {
  vpc_id     = aws_vpc.orders.id
  cidr_block = "10.0.0.0/24"
}

data "aws_vpc_endpoint" "s3" {
  service_name = "com.amazonaws.eu-west-1.s3"
}

output "endpoint" {
  description = "The endpoint."
  value       = data.aws_vpc_endpoint.s3.id
}

data "aws_secretsmanager_secret" "orders" {
  name = "orders"
}
