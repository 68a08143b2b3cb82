terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_ram_resource_share" "transit_gateway" {
  allow_external_principals = false
}

# The label says nothing.
resource "aws_ram_resource_share" "this" {
  allow_external_principals = false
}

resource "aws_s3_bucket_lifecycle_configuration" "logs" {
  bucket = "orders-logs"

  rule {
    status = "Enabled"

    filter {
      prefix = "alb/"
    }

    expiration {
      days = 90
    }
  }

  rule {
    status = "Enabled"

    filter {
      prefix = "vpc/" # flow logs
    }

    expiration {
      days = 30
    }
  }

  rule {
    id     = "abort-incomplete-multipart-upload"
    status = "Enabled"

    filter {}

    abort_incomplete_multipart_upload {
      days_after_initiation = 3
    }
  }

  rule {
    status = "Enabled"

    filter {
      prefix = "trails/"
    }

    transition {
      days          = 30
      storage_class = "GLACIER"
    }

    expiration {
      days = 365
    }
  }
}
