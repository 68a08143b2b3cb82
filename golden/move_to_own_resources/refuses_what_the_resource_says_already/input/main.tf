terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_s3_bucket" "orders" {
  bucket_prefix     = "orders-"
  block_public_acls = true
}

resource "aws_s3_bucket_public_access_block" "orders" {
  bucket            = aws_s3_bucket.orders.id
  block_public_acls = false
}

resource "aws_efs_file_system" "orders" {
  encrypted     = true
  enable_backup = "daily"
}
