module "network" {
  source = "./network"
}

resource "aws_route_table" "public" {
  vpc_id = module.network.vpc_id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = module.network.internet_gateway_id
  }
}

resource "aws_route_table_association" "public" {
  subnet_id      = module.network.public_subnet_id
  route_table_id = aws_route_table.public.id
}
