terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "audit"
  region = var.audit_region
}

variable "audit_region" {
  type = string
}

provider "aws" {
  alias  = "recovery"
  region = "eu-central-1"
}

resource "aws_db_snapshot" "orders" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "orders-before"
}

data "aws_db_cluster_snapshot" "ledger" {
  db_cluster_identifier = "ledger"
  most_recent           = true
}

resource "aws_db_snapshot_copy" "recovery" {
  provider                      = aws.recovery
  source_db_snapshot_identifier = aws_db_snapshot.orders.id # before the migration
  target_db_snapshot_identifier = "orders-recovery"
}

resource "aws_rds_cluster_snapshot_copy" "ledger" {
  provider                              = aws.recovery
  source_db_cluster_snapshot_identifier = data.aws_db_cluster_snapshot.ledger.db_cluster_snapshot_identifier
  target_db_cluster_snapshot_identifier = "ledger-recovery"
}

# In the same region its name will do.
resource "aws_db_snapshot_copy" "kept" {
  source_db_snapshot_identifier = aws_db_snapshot.orders.id
  target_db_snapshot_identifier = "orders-kept"
}

resource "aws_db_snapshot_copy" "right" {
  provider                      = aws.recovery
  source_db_snapshot_identifier = aws_db_snapshot.orders.db_snapshot_arn
  target_db_snapshot_identifier = "orders-right"
}

# Which region that is, only a plan knows.
resource "aws_db_snapshot_copy" "audit" {
  provider                      = aws.audit
  source_db_snapshot_identifier = aws_db_snapshot.orders.id
  target_db_snapshot_identifier = "orders-audit"
}
