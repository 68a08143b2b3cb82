terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_secretsmanager_secret" "orders" {
  name             = "orders"
  rotation_enabled = true
}

resource "aws_secretsmanager_secret_rotation" "orders" {
  secret_id = aws_secretsmanager_secret.orders.id

  rotation_rules {
    automatically_after_days = 7
  }
}
