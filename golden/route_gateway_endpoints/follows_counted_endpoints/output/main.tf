resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_route_table" "private" {
  count  = length(var.private_subnet_cidrs)
  vpc_id = aws_vpc.main.id
}

resource "aws_route_table" "database" {
  for_each = var.private_subnet_cidrs
  vpc_id   = aws_vpc.main.id
}

resource "aws_vpc_endpoint" "gateway" {
  count             = length(var.gateway_services)
  vpc_id            = aws_vpc.main.id
  service_name      = "com.amazonaws.${var.aws_region}.${var.gateway_services[count.index]}"
  vpc_endpoint_type = "Gateway"
}

resource "aws_vpc_endpoint_route_table_association" "gateway_private" {
  for_each = {
    for pair in setproduct(range(length(aws_vpc_endpoint.gateway)), range(length(aws_route_table.private))) :
    "${pair[0]}_${pair[1]}" => { endpoint = pair[0], table = pair[1] }
  }

  vpc_endpoint_id = aws_vpc_endpoint.gateway[each.value.endpoint].id
  route_table_id  = aws_route_table.private[each.value.table].id
}

resource "aws_vpc_endpoint_route_table_association" "gateway_database" {
  for_each = {
    for pair in setproduct(range(length(aws_vpc_endpoint.gateway)), keys(aws_route_table.database)) :
    "${pair[0]}_${pair[1]}" => { endpoint = pair[0], table = pair[1] }
  }

  vpc_endpoint_id = aws_vpc_endpoint.gateway[each.value.endpoint].id
  route_table_id  = aws_route_table.database[each.value.table].id
}
