resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
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

resource "aws_vpc_endpoint" "s3" {
  count        = var.enable_endpoints ? 1 : 0
  vpc_id       = aws_vpc.main.id
  service_name = "com.amazonaws.${var.aws_region}.s3"
}

resource "aws_vpc_endpoint_route_table_association" "s3_private" {
  count           = length(aws_vpc_endpoint.s3)
  vpc_endpoint_id = aws_vpc_endpoint.s3[count.index].id
  route_table_id  = aws_route_table.private.id
}

resource "aws_vpc_endpoint_route_table_association" "s3_database" {
  count           = length(aws_vpc_endpoint.s3) * length(aws_route_table.database)
  vpc_endpoint_id = aws_vpc_endpoint.s3[0].id
  route_table_id  = aws_route_table.database[count.index].id
}

resource "aws_vpc_endpoint_route_table_association" "s3_cache" {
  for_each        = { for key, item in aws_route_table.cache : key => item.id if length(aws_vpc_endpoint.s3) > 0 }
  vpc_endpoint_id = aws_vpc_endpoint.s3[0].id
  route_table_id  = each.value
}
