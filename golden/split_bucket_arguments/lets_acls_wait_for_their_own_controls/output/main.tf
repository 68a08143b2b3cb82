terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "environments" {
  type = set(string)
}

resource "aws_s3_bucket" "site" {
  for_each = var.environments
  bucket   = "site-${each.key}"
}

resource "aws_s3_bucket_acl" "site" {
  for_each = var.environments

  bucket = aws_s3_bucket.site[each.key].id
  acl    = "log-delivery-write"

  depends_on = [aws_s3_bucket_ownership_controls.site]
}

resource "aws_s3_bucket_ownership_controls" "site" {
  for_each = var.environments
  bucket   = aws_s3_bucket.site[each.key].id

  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}

resource "aws_s3_bucket" "logs" {
  for_each = var.environments
  bucket   = "logs-${each.key}"
}

resource "aws_s3_bucket_ownership_controls" "logs" {
  for_each = var.environments
  bucket   = aws_s3_bucket.logs[each.key].id

  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}
