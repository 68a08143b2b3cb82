terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_instance" "nat" {
  count         = 2
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
}

resource "aws_route" "out" {
  count                  = 4
  route_table_id         = "rtb-0123456789abcdef${count.index}"
  destination_cidr_block = "0.0.0.0/0"
  network_interface_id   = element(aws_instance.nat.*.primary_network_interface_id, count.index)
}

resource "aws_route_table" "orders" {
  vpc_id = "vpc-0123456789abcdef0"

  route {
    cidr_block           = "0.0.0.0/0"
    network_interface_id = element(aws_instance.nat[*].primary_network_interface_id, 0)
  }
}
