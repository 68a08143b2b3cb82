resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

locals {
  gateway_services = toset(["s3", "dynamodb"])
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.main.id
}

resource "aws_route_table" "database" {
  count  = length(var.private_subnet_cidrs)
  vpc_id = aws_vpc.main.id
}

resource "aws_route_table" "cache" {
  for_each = var.private_subnet_cidrs
  vpc_id   = aws_vpc.main.id
}

resource "aws_route_table" "backup" {
  count  = var.enable_backup ? 1 : 0
  vpc_id = aws_vpc.main.id
}

resource "aws_vpc_endpoint" "gateway" {
  for_each     = local.gateway_services
  vpc_id       = aws_vpc.main.id
  service_name = "com.amazonaws.${var.aws_region}.${each.value}"
}
