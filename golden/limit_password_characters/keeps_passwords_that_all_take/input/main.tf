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

# A part of what stands beside the password.
resource "random_string" "suffix" {
  length = 8
}

locals {
  ledger = { password = var.password, bucket = "ledger-${random_string.suffix.result}" }
}

resource "random_password" "hashed" {
  length  = 20
  special = "true"
}

resource "random_password" "switched_off" {
  length  = 20
  special = var.is_special
}

resource "aws_db_instance" "ledger" {
  identifier          = "ledger"
  engine              = "postgres"
  instance_class      = "db.t4g.micro"
  allocated_storage   = 20
  username            = "ledger"
  password            = local.ledger.password
  skip_final_snapshot = true
}

resource "aws_db_instance" "hashed" {
  identifier          = "hashed"
  engine              = "postgres"
  instance_class      = "db.t4g.micro"
  allocated_storage   = 20
  username            = "hashed"
  password            = sha256(random_password.hashed.result)
  skip_final_snapshot = true
}

resource "aws_db_instance" "switched_off" {
  identifier          = "switched-off"
  engine              = "postgres"
  instance_class      = "db.t4g.micro"
  allocated_storage   = 20
  username            = "ledger"
  password            = random_password.switched_off.result
  skip_final_snapshot = true
}

resource "aws_mq_broker" "events" {
  broker_name        = "events"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.t3.micro"

  user {
    username = "events-${random_string.suffix.result}"
    password = var.password
  }
}

variable "password" {
  type      = string
  sensitive = true
}

variable "is_special" {
  type    = bool
  default = false
}
