terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "subnet_id" {
  type = string
}

resource "aws_security_group" "web" {
  name_prefix = "web-"
}

data "aws_security_group" "office" {
  name = "office"
}

resource "aws_instance" "web" {
  ami                    = "ami-0123456789abcdef0"
  instance_type          = "t3.micro"
  subnet_id              = var.subnet_id
  vpc_security_group_ids = [aws_security_group.web.id, data.aws_security_group.office.id] # both
  monitoring             = true
}

# By name, as in a default VPC.
resource "aws_instance" "plain" {
  ami             = "ami-0123456789abcdef0"
  instance_type   = "t3.micro"
  security_groups = [aws_security_group.web.name]
}

resource "aws_instance" "named" {
  ami             = "ami-0123456789abcdef0"
  instance_type   = "t3.micro"
  subnet_id       = var.subnet_id
  security_groups = [aws_security_group.web.name]
}

resource "aws_instance" "ignoring" {
  ami             = "ami-0123456789abcdef0"
  instance_type   = "t3.micro"
  subnet_id       = var.subnet_id
  security_groups = [aws_security_group.web.id]

  lifecycle {
    ignore_changes = [security_groups]
  }
}
