terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "teams" {
  type = set(string)
}

variable "has_logs" {
  type = bool
}

locals {
  orders = aws_s3_bucket.orders.id
}

resource "aws_s3_bucket" "team" {
  for_each = var.teams
  bucket   = "team-${each.key}"
}

resource "aws_s3_bucket_versioning" "team" {
  for_each = var.teams
  bucket   = aws_s3_bucket.team[each.key].id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "logs" {
  count  = var.has_logs ? 1 : 0
  bucket = "logs-of-teams"
}

resource "aws_s3_bucket_versioning" "logs" {
  count  = var.has_logs ? 1 : 0
  bucket = aws_s3_bucket.logs[0].id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders-documents"
}

resource "aws_s3_bucket_versioning" "orders" {
  bucket = local.orders

  versioning_configuration {
    status = "Enabled"
  }
}
