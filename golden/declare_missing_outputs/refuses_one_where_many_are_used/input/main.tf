module "network" {
  source = "./network"
}

resource "aws_lb" "app" {
  name    = "app"
  subnets = module.network.app_subnet_id
}

resource "aws_instance" "app" {
  ami           = "ami-0a1b2c3d"
  instance_type = "t3.micro"
  subnet_id     = module.network.data_subnet_id
}
