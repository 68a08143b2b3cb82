resource "aws_subnet" "private" {
  count      = 2
  vpc_id     = "vpc-0123456789abcdef0"
  cidr_block = cidrsubnet("10.0.0.0/16", 8, count.index)
}

resource "aws_instance" "web" {
  count         = 3
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  subnet_id     = aws_subnet.private.id
}

output "subnet" {
  value = "in ${aws_subnet.private.id}"
}
