provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

variable "vpc_id" {
  type = string
}

data "aws_vpc" "selected" {
  id = var.vpc_id
}

data "aws_vpc" "selected_2" {
  provider = aws.west
  id       = var.vpc_id
}

resource "aws_security_group" "database" {
  provider = aws.west

  name   = "database"
  vpc_id = var.vpc_id
}

resource "aws_security_group_rule" "database_ingress" {
  provider = aws.west

  type              = "ingress"
  from_port         = 5432
  to_port           = 5432
  protocol          = "tcp"
  cidr_blocks       = ["10.0.0.0/16"]
  security_group_id = aws_security_group.database.id
}

resource "aws_security_group_rule" "database_egress" {
  provider = aws.west

  type              = "egress"
  from_port         = 0
  to_port           = 0
  protocol          = "-1"
  cidr_blocks       = [data.aws_vpc.selected_2.cidr_block]
  security_group_id = aws_security_group.database.id
  description       = "Allow outbound traffic within the VPC"
}

resource "aws_db_instance" "main" {
  provider                    = aws.west
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  vpc_security_group_ids      = [aws_security_group.database.id]
}
