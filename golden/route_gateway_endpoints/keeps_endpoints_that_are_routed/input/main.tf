resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_route_table" "private" {
  count  = length(var.private_subnet_cidrs)
  vpc_id = aws_vpc.main.id
}

locals {
  dynamodb_id = aws_vpc_endpoint.dynamodb.id
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id          = aws_vpc.main.id
  service_name    = "com.amazonaws.${var.aws_region}.s3"
  route_table_ids = aws_route_table.private[*].id
}

resource "aws_vpc_endpoint" "dynamodb" {
  vpc_id       = aws_vpc.main.id
  service_name = "com.amazonaws.${var.aws_region}.dynamodb"
}

resource "aws_vpc_endpoint_route_table_association" "dynamodb" {
  count           = length(aws_route_table.private)
  vpc_endpoint_id = local.dynamodb_id
  route_table_id  = aws_route_table.private[count.index].id
}

resource "aws_vpc_endpoint" "by_service" {
  for_each     = toset(["s3", "dynamodb"])
  vpc_id       = aws_vpc.main.id
  service_name = "com.amazonaws.${var.aws_region}.${each.key}"
}

resource "aws_vpc_endpoint_route_table_association" "by_service" {
  for_each        = aws_vpc_endpoint.by_service
  vpc_endpoint_id = each.value.id
  route_table_id  = aws_route_table.private[0].id
}
