terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.100"
    }
  }
}

resource "aws_vpc" "shop" {
  cidr_block = "10.4.0.0/16"
}

resource "aws_subnet" "app" {
  for_each = toset(["eu-central-1a", "eu-central-1b"])

  vpc_id            = aws_vpc.shop.id
  cidr_block        = each.key == "eu-central-1a" ? "10.4.1.0/24" : "10.4.2.0/24"
  availability_zone = each.key
}

resource "aws_subnet" "db" {
  count = 2

  vpc_id     = aws_vpc.shop.id
  cidr_block = cidrsubnet(aws_vpc.shop.cidr_block, 8, 20 + count.index)
}

# The databases have subnets of their own, which may be meant.
resource "aws_db_subnet_group" "orders" {
  name       = "orders"
  subnet_ids = [for subnet in aws_subnet.private : subnet.id]
}

# There is none of that number.
resource "aws_instance" "bastion" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  subnet_id     = aws_subnet.private[0].id
}

# There are two of these.
resource "aws_elasticache_subnet_group" "orders" {
  name       = "orders"
  subnet_ids = [aws_subnet.database[2].id]
}

# Those of the databases are private as well.
output "private_subnet_ids" {
  value = [for subnet in aws_subnet.private : subnet.id]
}
