resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  count      = 2
  vpc_id     = aws_vpc.main[0].id
  cidr_block = cidrsubnet("10.0.0.0/16", 8, count.index)
}

output "subnet" {
  value = aws_subnet.private.id
}
