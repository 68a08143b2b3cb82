terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals {
  keys = {
    data    = "Data"
    uploads = "Uploads"
  }
}

# Only one of them is for the uploads, and no logs are written there.
resource "aws_kms_key" "main" {
  for_each    = local.keys
  description = each.value
}

resource "aws_s3_bucket" "main" {
  for_each = toset(["flowlogs", "uploads"])
  bucket   = "orders-${each.key}"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "main" {
  for_each = aws_s3_bucket.main
  bucket   = each.value.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = each.key == "uploads" ? "aws:kms" : "AES256"
      kms_master_key_id = each.key == "uploads" ? aws_kms_key.main["uploads"].arn : null
    }
  }
}

resource "aws_flow_log" "main" {
  log_destination      = aws_s3_bucket.main["flowlogs"].arn
  log_destination_type = "s3"
  traffic_type         = "ALL"
  vpc_id               = "vpc-0a1b2c3d"
}
