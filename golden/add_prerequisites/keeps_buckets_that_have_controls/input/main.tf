terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "bucket" {
  type = string
}

resource "aws_s3_bucket" "records" {
  bucket_prefix = "records-"
}

resource "aws_s3_bucket_ownership_controls" "records" {
  bucket = aws_s3_bucket.records.bucket

  rule {
    object_ownership = "ObjectWriter"
  }
}

resource "aws_s3_bucket_acl" "records" {
  bucket     = aws_s3_bucket.records.id
  acl        = "private"
  depends_on = [aws_s3_bucket_ownership_controls.records]
}

# How old this one is, nobody says.
resource "aws_s3_bucket_acl" "other" {
  bucket = var.bucket
  acl    = "private"
}
