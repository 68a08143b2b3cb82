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
  vpc_id       = aws_vpc.main.id
  service_name = "com.amazonaws.${var.aws_region}.s3"
  # Filled in once there are tables.
  route_table_ids = concat([aws_route_table.private.id], aws_route_table.database[*].id, values(aws_route_table.cache)[*].id)
}
