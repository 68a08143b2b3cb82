resource "aws_route" "more" {
  route_table_id = "rtb-0123456789abcdef0"
}
