resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.main.id
}

variable "service_name" {
  type = string
}

resource "aws_vpc_endpoint" "storage" {
  vpc_id       = aws_vpc.main.id
  service_name = var.service_name
}
