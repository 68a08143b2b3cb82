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

  rotation_rules {
    automatically_after_days = 7
  }
}
