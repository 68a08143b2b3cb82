terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
    random = {
      source  = "hashicorp/random"
      version = "~> 3.0"
    }
  }
}

resource "random_password" "orders" {
  length           = 20
  override_special = "!#$%"
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier  = "orders"
  engine              = "aurora-postgresql"
  master_username     = "orders"
  master_password     = random_password.orders.result
  skip_final_snapshot = true
}

resource "random_password" "plain" {
  length  = 20
  special = false
}

resource "aws_docdb_cluster" "documents" {
  master_username     = "documents"
  master_password     = random_password.plain.result
  skip_final_snapshot = true
}

# For people.
resource "random_password" "portal" {
  length = 20
}

resource "aws_secretsmanager_secret" "portal" {
  name = "portal"
}

resource "aws_secretsmanager_secret_version" "portal" {
  secret_id     = aws_secretsmanager_secret.portal.id
  secret_string = random_password.portal.result
}
