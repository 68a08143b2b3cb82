locals {
  vpc_id      = var.vpc_id
  s3_endpoint = format("com.amazonaws.%s.s3", var.aws_region)
}

data "aws_vpc" "main" {
  id = var.vpc_id
}

data "aws_vpc_endpoint_service" "dynamodb" {
  service      = "dynamodb"
  service_type = "Gateway"
}

resource "aws_route_table" "app" {
  vpc_id = var.vpc_id
}

resource "aws_route_table" "database" {
  vpc_id = data.aws_vpc.main.id
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id       = local.vpc_id
  service_name = local.s3_endpoint
}

resource "aws_vpc_endpoint" "dynamodb" {
  vpc_id            = data.aws_vpc.main.id
  service_name      = data.aws_vpc_endpoint_service.dynamodb.service_name
  vpc_endpoint_type = data.aws_vpc_endpoint_service.dynamodb.service_type
}
