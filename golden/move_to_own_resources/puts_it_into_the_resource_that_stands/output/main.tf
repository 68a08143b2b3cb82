terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "role_arn" {
  type = string
}

resource "aws_db_proxy" "orders" {
  name           = "orders"
  engine_family  = "MYSQL"
  role_arn       = var.role_arn
  vpc_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  auth {
    secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders"
  }
}

resource "aws_db_proxy_default_target_group" "orders" {
  db_proxy_name = aws_db_proxy.orders.name

  # Some are kept for people.
  connection_pool_config {
    max_connections_percent = 80
  }
}

resource "aws_db_proxy" "ingest" {
  name           = "ingest"
  engine_family  = "MYSQL"
  role_arn       = var.role_arn
  vpc_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  auth {
    secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:ingest"
  }
}

resource "aws_db_proxy_default_target_group" "ingest" {
  db_proxy_name = aws_db_proxy.ingest.name

  connection_pool_config {
    max_connections_percent = 50
  }
}

resource "aws_s3_bucket" "orders" {
  bucket_prefix = "orders-"
}

resource "aws_s3_bucket_public_access_block" "orders" {
  bucket              = aws_s3_bucket.orders.id
  block_public_acls   = true
  block_public_policy = true
}
