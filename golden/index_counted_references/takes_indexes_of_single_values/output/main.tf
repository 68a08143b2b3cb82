resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_instance" "orders" {
  count = 2

  ami           = "ami-0a1b2c3d"
  instance_type = "t4g.small"
}

resource "aws_subnet" "private" {
  count = 2

  vpc_id     = aws_vpc.main.id
  cidr_block = cidrsubnet(aws_vpc.main.cidr_block, 8, count.index)
}

output "address" {
  value = "http://${aws_instance.orders[1].private_ip}"
}

output "tried" {
  value = try(aws_vpc.main.id, null)
}
