resource "aws_subnet" "app" {
  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = "10.0.0.0/24"
}

resource "aws_subnet" "data" {
  count      = 3
  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = cidrsubnet("10.0.0.0/16", 8, count.index + 1)
}
