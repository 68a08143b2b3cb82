terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.30"
    }
  }
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

# RDS rotates it.
resource "aws_secretsmanager_secret_rotation" "orders" {
  secret_id = aws_db_instance.orders.master_user_secret[0].secret_arn

  rotation_rules {
    automatically_after_days = 30
  }
}

# Whose it is cannot be told.
resource "aws_secretsmanager_secret_rotation" "given" {
  secret_id = var.secret_arn

  rotation_rules {
    automatically_after_days = 30
  }
}

resource "aws_secretsmanager_secret" "ingest" {
  name = "ingest"
}

resource "aws_secretsmanager_secret_rotation" "ingest" {
  secret_id           = aws_secretsmanager_secret.ingest.id
  rotation_lambda_arn = var.rotation_lambda_arn

  rotation_rules {
    automatically_after_days = 30
  }
}

variable "rotation_lambda_arn" {
  type    = string
  default = null
}

variable "secret_arn" {
  type = string
}
