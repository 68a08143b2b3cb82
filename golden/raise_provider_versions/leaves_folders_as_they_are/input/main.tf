terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 4.0"
    }
  }
}

variable "password" {
  type      = string
  sensitive = true
}

resource "aws_db_instance" "orders" {
  identifier        = "orders"
  engine            = "mysql"
  instance_class    = "db.t3.micro"
  allocated_storage = 20
  name              = "orders"
  username          = "orders"
  password          = var.password
}

resource "aws_eip" "nat" {
  vpc = true
}
