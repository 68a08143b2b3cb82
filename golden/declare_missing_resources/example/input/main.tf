variable "name" {
  description = "Name of the service"
  type        = string
}

resource "aws_s3_bucket" "data" {
  bucket = "${var.name}-data-${random_id.suffix.hex}"
}

resource "aws_nat_gateway" "main" {
  count = 2

  allocation_id = aws_eip.nat[count.index].id
  subnet_id     = aws_subnet.public[count.index].id
}

resource "aws_subnet" "public" {
  count = 2

  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = cidrsubnet("10.0.0.0/16", 8, count.index)
}
