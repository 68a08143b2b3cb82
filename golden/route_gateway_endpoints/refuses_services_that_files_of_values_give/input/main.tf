variable "services" {
  type    = list(string)
  default = ["s3", "dynamodb"]
}

variable "region" {
  type    = string
  default = "eu-west-1"
}

resource "aws_vpc" "orders" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.orders.id
}

resource "aws_vpc_endpoint" "services" {
  for_each     = toset(var.services)
  vpc_id       = aws_vpc.orders.id
  service_name = "com.amazonaws.${var.region}.${each.value}"
}
