resource "aws_route" "overridden" {
  gateway_id = aws_internet_gateway.main.id
}
