data "terraform_remote_state" "network" {
  backend = "s3"

  config = {
    bucket = "orders-states"
    key    = "network/terraform.tfstate"
    region = "eu-west-1"
  }
}

data "terraform_remote_state" "zones" {
  for_each = toset(["public", "private"])
  backend  = "s3"

  config = {
    bucket = "orders-states"
    key    = "${each.key}/terraform.tfstate"
    region = "eu-west-1"
  }
}

resource "aws_security_group" "orders" {
  name        = "orders"
  description = "in ${data.terraform_remote_state.network.outputs.vpc_name}"
  vpc_id      = data.terraform_remote_state.network.outputs.vpc_id
}

resource "aws_instance" "orders" {
  ami                    = data.terraform_remote_state.network.outputs.image_id
  instance_type          = "t3.micro"
  subnet_id              = data.terraform_remote_state.network.outputs.private_subnet_ids[0]
  vpc_security_group_ids = [aws_security_group.orders.id]
}

resource "terraform_data" "release" {
  triggers_replace = {
    instance = aws_instance.orders.id
    zone     = data.terraform_remote_state.zones["public"].outputs.zone_id
  }
}

output "released" {
  value = terraform_data.release.triggers_replace
}
