resource "aws_s3_bucket_lifecycle_configuration" "logs" {
  bucket = "logs"
  rule {
    id     = "expire"
    status = "Enabled"
    expiration {
      days = 30
    }
    noncurrent_version_expiration {
      noncurrent_days = 7
    }
  }
  rule {
    id     = "archive"
    status = "Enabled"
    # Nobody reads these.
    transition {
      days          = 30
      storage_class = "GLACIER"
    }
  }
  rule {
    id     = "apart"
    status = "Enabled"
    expiration {
      days = 60
    }

    noncurrent_version_expiration {
      noncurrent_days = 7
    }
  }
}
