terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals {
  suffix = formatdate("YYYYMMDDhhmmss", timestamp())
}

resource "aws_s3_bucket" "exports" {
  bucket = "orders-exports-${formatdate("YYYYMMDD", timestamp())}"
}

resource "aws_sqs_queue" "orders" {
  name = "orders-${local.suffix}"
}

resource "aws_iam_role" "orders" {
  name_prefix        = "orders-${local.suffix}-"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_elasticache_replication_group" "orders" {
  replication_group_id = replace("orders-${timestamp()}", ":", "-")
  description          = "orders"

  tags = {
    Made = timestamp()
  }
}
