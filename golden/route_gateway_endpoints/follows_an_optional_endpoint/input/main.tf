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
