terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

resource "aws_elasticache_replication_group" "cache" {
  replication_group_id = "cache"
  description          = "Sessions"
  multi_az_enabled     = true
}

resource "aws_s3_bucket_server_side_encryption_configuration" "logs" {
  bucket = "logs"

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_flow_log" "vpc" {
  vpc_id          = "vpc-0123456789abcdef0"
  log_destination = "arn:aws:s3:::flow"
}
