resource "aws_s3_bucket_lifecycle_configuration" "logs" {
  bucket = "logs"

  # What applications write.
  rule {
    id = "applications"

    filter {
      prefix = "app/"
    }
    # not the audit logs
    status = "Enabled"

    expiration {
      days = 30
    }
  }

  rule {
    id     = "all"
    status = "Enabled"

    filter {}

    noncurrent_version_expiration {
      noncurrent_days = 7
    }
  }
}
