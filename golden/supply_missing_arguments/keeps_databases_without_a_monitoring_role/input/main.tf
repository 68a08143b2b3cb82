terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "interval" {
  type    = number
  default = 60
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  monitoring_interval         = 60
}

resource "aws_db_instance" "off" {
  identifier                  = "off"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  monitoring_interval         = 0
}

resource "aws_db_instance" "given" {
  identifier                  = "given"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  monitoring_interval         = var.interval
}

resource "aws_db_instance" "right" {
  identifier                  = "right"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  monitoring_interval         = 60
  monitoring_role_arn         = "arn:aws:iam::123456789012:role/rds-monitoring"
}

resource "aws_iam_role" "rds_monitoring" {
  name               = "rds-monitoring"
  assume_role_policy = "{}"
}
