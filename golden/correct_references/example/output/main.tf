variable "environment" {
  type    = string
  default = "dev"
}

variable "project" {
  type    = string
  default = "orders"
}

locals {
  prefix = "${var.project}-${var.environment}"
}

data "aws_vpc" "main" {
  default = true
}

resource "aws_security_group" "ingest_sg" {
  name   = "${local.prefix}-ingest" # by the prefix
  vpc_id = data.aws_vpc.main.id
}

resource "aws_instance" "ingest" {
  ami                    = "ami-0abcdef1234567890"
  instance_type          = "t3.micro"
  vpc_security_group_ids = [aws_security_group.ingest_sg.id]
  tags                   = { Name = var.project, Workspace = terraform.workspace }
}
