resource "aws_subnet" "private" {
  count      = 2
  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = cidrsubnet("10.0.0.0/16", 8, count.index)
}

resource "aws_subnet" "public" {
  count      = 2
  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = cidrsubnet("10.0.0.0/16", 8, count.index + 2)
}

module "database" {
  source = "./database"
}
