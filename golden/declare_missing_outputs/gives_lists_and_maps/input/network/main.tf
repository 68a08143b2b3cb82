resource "aws_subnet" "public" {
  for_each   = toset(["a", "b"])
  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = "10.0.${each.key == "a" ? 0 : 1}.0/24"
}

resource "aws_subnet" "private" {
  for_each   = toset(["a", "b"])
  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = "10.0.${each.key == "a" ? 2 : 3}.0/24"
}

resource "aws_subnet" "database_1" {
  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = "10.0.4.0/24"
}

resource "aws_subnet" "database_2" {
  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = "10.0.5.0/24"
}

resource "aws_security_group" "main" {
  name   = "main"
  vpc_id = "vpc-0a1b2c3d"
}
