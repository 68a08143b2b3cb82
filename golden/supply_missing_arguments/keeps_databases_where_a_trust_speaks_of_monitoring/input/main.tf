terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_iam_role" "watching" {
  name               = "orders-watching"
  assume_role_policy = templatefile("${path.module}/trust.json.tftpl", { service = "monitoring.rds.amazonaws.com" })
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
  monitoring_interval         = 60
}
