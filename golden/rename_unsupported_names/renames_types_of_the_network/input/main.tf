resource "aws_transit_gateway" "hub" {
  description = "Hub"
}

resource "aws_transit_gateway_route_table" "hub" {
  transit_gateway_id = aws_transit_gateway.hub.id
}

resource "aws_ec2_vpc" "orders" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc_subnet" "orders" {
  vpc_id     = aws_ec2_vpc.orders.id
  cidr_block = "10.0.0.0/24"
}

data "aws_ec2_vpc_endpoint" "s3" {
  service_name = "com.amazonaws.eu-west-1.s3"
}

output "endpoint" {
  description = "The endpoint."
  value       = data.aws_ec2_vpc_endpoint.s3.id
}

data "aws_secrets_manager_secret" "orders" {
  name = "orders"
}
