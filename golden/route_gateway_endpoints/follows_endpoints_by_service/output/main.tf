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

resource "aws_vpc_endpoint_route_table_association" "gateway_private" {
  for_each        = aws_vpc_endpoint.gateway
  vpc_endpoint_id = each.value.id
  route_table_id  = aws_route_table.private.id
}

resource "aws_vpc_endpoint_route_table_association" "gateway_database" {
  for_each = {
    for pair in setproduct(keys(aws_vpc_endpoint.gateway), range(length(aws_route_table.database))) :
    "${pair[0]}_${pair[1]}" => { endpoint = pair[0], table = pair[1] }
  }

  vpc_endpoint_id = aws_vpc_endpoint.gateway[each.value.endpoint].id
  route_table_id  = aws_route_table.database[each.value.table].id
}

resource "aws_vpc_endpoint_route_table_association" "gateway_cache" {
  for_each = {
    for pair in setproduct(keys(aws_vpc_endpoint.gateway), keys(aws_route_table.cache)) :
    "${pair[0]}_${pair[1]}" => { endpoint = pair[0], table = pair[1] }
  }

  vpc_endpoint_id = aws_vpc_endpoint.gateway[each.value.endpoint].id
  route_table_id  = aws_route_table.cache[each.value.table].id
}

resource "aws_vpc_endpoint_route_table_association" "gateway_backup" {
  for_each        = { for key, item in aws_vpc_endpoint.gateway : key => item.id if length(aws_route_table.backup) > 0 }
  vpc_endpoint_id = each.value
  route_table_id  = aws_route_table.backup[0].id
}
