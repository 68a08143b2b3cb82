resource "aws_instance" "web" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  subnet_id     = aws_subnet.a.id
}

resource "aws_subnet" "a" {
  vpc_id = var.vpc
}
