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

# The password of the orders.
resource "random_password" "orders" {
  length           = 20
  special          = true # all of them
  override_special = "!#$%&*()-_=+[]{}<>:?"
}

resource "aws_db_instance" "orders" {
  identifier          = "orders"
  engine              = "postgres"
  instance_class      = "db.t4g.micro"
  allocated_storage   = 20
  username            = "orders"
  password            = random_password.orders.result
  skip_final_snapshot = true
}

resource "random_password" "cache" {
  length           = 32
  override_special = "!#$"
}

resource "aws_elasticache_replication_group" "cache" {
  replication_group_id       = "cache"
  description                = "What is asked for often"
  transit_encryption_enabled = true
  auth_token                 = random_password.cache.result
}
