module "network" {
  source = "./network"
}

resource "aws_lb" "app" {
  name    = "app"
  subnets = module.network.public_subnet_ids
}

resource "aws_instance" "app" {
  ami           = "ami-0a1b2c3d"
  instance_type = "t3.micro"
  subnet_id     = module.network.private_subnet_ids["a"]
}

resource "aws_db_subnet_group" "main" {
  name       = "main"
  subnet_ids = module.network.database_subnet_ids
}

resource "aws_lb" "internal" {
  name            = "internal"
  security_groups = module.network.security_group_ids
}
