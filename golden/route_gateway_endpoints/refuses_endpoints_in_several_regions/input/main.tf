resource "aws_vpc" "main" {
  for_each   = toset(var.regions)
  region     = each.key
  cidr_block = "10.0.0.0/16"
}

resource "aws_route_table" "private" {
  for_each = toset(var.regions)
  region   = each.key
  vpc_id   = aws_vpc.main[each.key].id
}

resource "aws_vpc_endpoint" "s3" {
  for_each     = toset(var.regions)
  region       = each.key
  vpc_id       = aws_vpc.main[each.key].id
  service_name = "com.amazonaws.${each.key}.s3"
}
