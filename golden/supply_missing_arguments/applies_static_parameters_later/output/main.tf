terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "family" {
  type = string
}

resource "aws_db_parameter_group" "orders" {
  name   = "orders"
  family = "postgres16"

  parameter {
    name         = "shared_preload_libraries"
    value        = "pg_stat_statements"
    apply_method = "pending-reboot"
  }

  parameter {
    name         = "max_connections"
    value        = "200" # of 400
    apply_method = "pending-reboot"
  }

  parameter {
    name  = "log_min_duration_statement"
    value = "500"
  }

  parameter {
    name         = "wal_buffers"
    value        = "2048"
    apply_method = "pending-reboot"
  }
}

resource "aws_rds_cluster_parameter_group" "ledger" {
  name   = "ledger"
  family = "aurora-mysql8.0"

  parameter {
    name  = "max_connections"
    value = "500"
  }

  parameter {
    name         = "performance_schema"
    value        = "1"
    apply_method = "pending-reboot"
  }
}

# Of which engine it is cannot be told.
resource "aws_db_parameter_group" "other" {
  name   = "other"
  family = var.family

  parameter {
    name  = "max_connections"
    value = "500"
  }
}
