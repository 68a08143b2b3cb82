resource "aws_vpc" "tenant" {
  for_each   = var.tenants
  cidr_block = each.value
}

resource "aws_route_table" "tenant" {
  for_each = aws_vpc.tenant
  vpc_id   = each.value.id
}

resource "aws_vpc_endpoint" "shared" {
  vpc_id       = aws_vpc.tenant["shared"].id
  service_name = "com.amazonaws.${var.aws_region}.s3"
}
