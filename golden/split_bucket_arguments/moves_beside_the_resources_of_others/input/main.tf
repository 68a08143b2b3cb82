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

variable "primary" {
  type = string
}

locals {
  primary = var.primary
}

resource "aws_s3_bucket" "orders" {
  for_each = var.environments
  bucket   = "orders-${each.key}"

  versioning {
    enabled = true
  }

  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm = "AES256"
      }
    }
  }
}

resource "aws_s3_bucket" "logs" {
  for_each = var.environments
  bucket   = "logs-${each.key}"
}

resource "aws_s3_bucket_versioning" "logs" {
  for_each = var.environments
  bucket   = aws_s3_bucket.logs[each.key].id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "logs" {
  bucket = aws_s3_bucket.logs[local.primary].id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}
