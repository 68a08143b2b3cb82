terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_launch_template" "orders" {
  name = "lt"
}

resource "aws_sqs_queue" "orders" {
  name = "bestellungen-für-heute"
}

resource "aws_db_subnet_group" "orders" {
  name       = "größe"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_lb" "orders" {
  name_prefix = "a--b"
  subnets     = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_backup_vault" "orders" {
  name = "o"
}

resource "aws_network_acl" "orders" {
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    rule_no    = 0
    action     = "permit"
    protocol   = "tcp"
    cidr_block = "10.0.0.0/16"
    from_port  = 443
    to_port    = 70000
  }
}
