terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals {
  backups = "3:00 - 4:30"
}

resource "aws_db_instance" "orders" {
  identifier          = "orders"
  engine              = "postgres"
  instance_class      = "db.t4g.micro"
  allocated_storage   = 20
  username            = "orders"
  password            = "orders-for-now"
  skip_final_snapshot = true
  backup_window       = local.backups
  maintenance_window  = "Sunday:05:00-Sunday:06:00" # in UTC
}
