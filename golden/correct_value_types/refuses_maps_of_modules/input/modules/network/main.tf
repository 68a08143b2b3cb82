resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_route_table" "private" {
  for_each = toset(["a", "b"])
  vpc_id   = aws_vpc.main.id
}

output "route_table_ids" {
  value = { for zone, table in aws_route_table.private : zone => table.id }
}
