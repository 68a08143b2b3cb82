resource "aws_vpc" "tenant" {
  for_each   = var.tenants
  cidr_block = each.value
}

resource "aws_route_table" "tenant" {
  for_each = aws_vpc.tenant
  vpc_id   = each.value.id
}

resource "aws_vpc_endpoint" "tenant" {
  for_each     = aws_vpc.tenant
  vpc_id       = each.value.id
  service_name = "com.amazonaws.${var.aws_region}.s3"
}

resource "aws_vpc" "spoke" {
  count      = var.spokes
  cidr_block = "10.${count.index}.0.0/16"
}

resource "aws_route_table" "spoke" {
  count  = var.spokes
  vpc_id = aws_vpc.spoke[count.index].id
}

resource "aws_vpc_endpoint" "spoke" {
  count        = var.spokes
  vpc_id       = aws_vpc.spoke[count.index].id
  service_name = "com.amazonaws.${var.aws_region}.dynamodb"
}
