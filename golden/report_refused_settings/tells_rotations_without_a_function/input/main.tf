terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.30"
    }
  }
}

resource "aws_secretsmanager_secret" "orders" {
  name = "orders"
}

resource "aws_secretsmanager_secret_rotation" "orders" {
  secret_id = aws_secretsmanager_secret.orders.id

  rotation_rules {
    automatically_after_days = 30
  }
}

resource "aws_secretsmanager_secret" "ingest" {
  for_each = toset(["read", "write"])

  name = "ingest-${each.key}"
}

resource "aws_secretsmanager_secret_rotation" "ingest" {
  for_each = aws_secretsmanager_secret.ingest

  secret_id           = aws_secretsmanager_secret.ingest[each.key].arn
  rotation_lambda_arn = null

  rotation_rules {
    automatically_after_days = 30
  }
}
