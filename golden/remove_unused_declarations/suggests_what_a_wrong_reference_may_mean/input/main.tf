locals {
  team  = "orders"
  stage = "dev"
}

variable "environment" {
  type    = string
  default = "dev"
}

resource "aws_instance" "orders" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
  user_data     = "echo ${config.environment}"
  tags          = { Team = settings.names.team }
}
