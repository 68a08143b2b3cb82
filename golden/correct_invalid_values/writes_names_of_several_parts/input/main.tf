terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals {
  team    = "Orders_EU"
  service = "orders"
  stage   = "prod"
  shared  = "Main.DB_1"
}

resource "aws_rds_cluster" "orders" {
  # The team's own.
  cluster_identifier          = "${local.team}-${local.stage}"
  engine                      = "aurora-mysql"
  master_username             = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_db_subnet_group" "orders" {
  name       = "Subnets of ${local.service}"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_lb" "orders" {
  name    = "${local.service}_${local.stage}_lb"
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  tags = {
    Name = "${local.service}_${local.stage}_lb"
  }
}

resource "aws_lb" "staged" {
  name    = "${terraform.workspace}_lb"
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_lb" "formatted" {
  name    = format("%s_lb-%d", local.stage, 2)
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

# Two characters that are not taken: which words they part is for a person to say.
resource "aws_lb" "shared" {
  name    = "${local.shared}-lb"
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

# The name is written twice.
resource "aws_lb_target_group" "orders" {
  name     = "${local.service}_tg"
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0123456789abcdef0"
}

output "target_group" {
  value = "${local.service}_tg"
}
