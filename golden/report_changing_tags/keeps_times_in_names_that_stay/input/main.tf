terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
    null = {
      source  = "hashicorp/null"
      version = "~> 3.0"
    }
    time = {
      source  = "hashicorp/time"
      version = "~> 0.9"
    }
  }
}

variable "suffix" {
  type    = string
  default = null
}

resource "time_static" "made" {}

resource "aws_s3_bucket" "exports" {
  bucket = "orders-exports-${formatdate("YYYYMMDD", timestamp())}"

  lifecycle {
    ignore_changes = [bucket]
  }
}

resource "aws_s3_bucket" "reports" {
  bucket = "orders-reports-${time_static.made.unix}"
}

resource "aws_sqs_queue" "orders" {
  name = var.suffix != null ? "orders-${var.suffix}" : "orders-${formatdate("YYYYMMDD", timestamp())}"
}

resource "aws_db_instance" "orders" {
  identifier                = "orders"
  engine                    = "postgres"
  instance_class            = "db.t4g.medium"
  allocated_storage         = 20
  username                  = "orders"
  final_snapshot_identifier = "orders-${formatdate("YYYYMMDDhhmmss", timestamp())}"

  manage_master_user_password = true
}

resource "null_resource" "always" {
  triggers = {
    run = timestamp()
  }
}
