resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.main.id
}

locals {
  endpoints = {
    s3  = { service = "s3", type = "Gateway" }
    sqs = { service = "sqs", type = "Interface" }
  }
}

resource "aws_vpc_endpoint" "this" {
  for_each          = local.endpoints
  vpc_id            = aws_vpc.main.id
  service_name      = "com.amazonaws.${var.aws_region}.${each.value.service}"
  vpc_endpoint_type = each.value.type
}
