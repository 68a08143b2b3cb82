variable "subnet_ids" {
  type = list(string)
}

variable "is_private" {
  type = bool
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  count      = 2
  vpc_id     = aws_vpc.main.id
  cidr_block = cidrsubnet(aws_vpc.main.cidr_block, 8, count.index)
}

resource "aws_nat_gateway" "main" {
  connectivity_type = "private"
  subnet_id         = aws_subnet.private[0].id
}

resource "aws_lb" "orders" {
  name     = "orders"
  internal = true
  subnets  = aws_subnet.private[*].id
}

resource "aws_lb" "either" {
  name     = "either"
  internal = var.is_private
  subnets  = aws_subnet.private[*].id
}

resource "aws_lb" "given" {
  name    = "given"
  subnets = var.subnet_ids
}
