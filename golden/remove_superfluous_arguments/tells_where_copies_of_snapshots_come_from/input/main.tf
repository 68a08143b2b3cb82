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
  alias  = "recovery"
  region = "eu-central-1"
}

variable "snapshot_id" {
  type = string
}

variable "snapshot_arn" {
  type = string
}

resource "aws_db_snapshot_copy" "by_name" {
  provider                      = aws.recovery
  source_db_snapshot_identifier = var.snapshot_id
  target_db_snapshot_identifier = "orders-by-name"
  source_region                 = "eu-west-1"
}

resource "aws_db_snapshot_copy" "by_arn" {
  provider                      = aws.recovery
  source_db_snapshot_identifier = var.snapshot_arn
  target_db_snapshot_identifier = "orders-by-arn"
  source_region                 = "eu-west-1"
}

resource "aws_db_snapshot_copy" "written_out" {
  provider                      = aws.recovery
  source_db_snapshot_identifier = "arn:aws:rds:eu-west-1:123456789012:snapshot:orders"
  target_db_snapshot_identifier = "orders-written-out"
  source_region                 = "eu-west-1"
}
