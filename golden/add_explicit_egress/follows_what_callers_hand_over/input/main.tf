resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

module "orders" {
  source     = "./modules/database"
  network_id = aws_vpc.main.id
  cidr       = aws_vpc.main.cidr_block
}

module "invoices" {
  source     = "./modules/database"
  network_id = aws_vpc.main.id
  cidr       = aws_vpc.main.cidr_block
}

module "cache" {
  source     = "./modules/cache"
  network_id = aws_vpc.main.id
}
