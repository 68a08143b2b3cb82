terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "subnet_ids" {
  type = list(string)
}

resource "aws_s3_bucket" "logs" {
  bucket_prefix = "logs-"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "logs" {
  bucket = aws_s3_bucket.logs.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_s3_bucket" "plain" {
  bucket_prefix = "plain-"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "plain" {
  bucket = aws_s3_bucket.plain.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_lb" "shop" {
  name    = "shop"
  subnets = var.subnet_ids

  access_logs {
    bucket  = aws_s3_bucket.logs.bucket
    enabled = true
  }

  connection_logs {
    bucket  = aws_s3_bucket.plain.bucket
    enabled = true
  }
}

# Off.
resource "aws_lb" "quiet" {
  name    = "quiet"
  subnets = var.subnet_ids

  access_logs {
    bucket = aws_s3_bucket.logs.bucket
  }
}

# These may.
resource "aws_lb" "network" {
  name               = "network"
  load_balancer_type = "network"
  subnets            = var.subnet_ids

  access_logs {
    bucket  = aws_s3_bucket.logs.bucket
    enabled = true
  }
}
