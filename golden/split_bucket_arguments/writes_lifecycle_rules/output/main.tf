variable "last_day" {
  type    = string
  default = "2030-12-31"
}

resource "aws_s3_bucket" "data" {
  bucket = "data"
}

resource "aws_s3_bucket_lifecycle_configuration" "data" {
  bucket = aws_s3_bucket.data.id

  # Raw data is of no use after a quarter.
  rule {
    id     = "raw"
    status = "Enabled"

    filter {
      and {
        prefix = "raw/" # as it came

        tags = {
          Keep = "no"
        }
      }
    }

    transition {
      days          = 30
      storage_class = "STANDARD_IA"
    }

    expiration {
      days = 90
    }
  }

  rule {
    id     = "rule-2"
    status = "Enabled"

    filter {
      prefix = "tmp/"
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }

    expiration {
      date = "2030-01-01T00:00:00Z"
    }
  }

  rule {
    id     = "versions"
    status = "Disabled"

    filter {}

    noncurrent_version_expiration {
      noncurrent_days = 90
    }

    noncurrent_version_transition {
      noncurrent_days = 30
      storage_class   = "GLACIER"
    }
  }

  rule {
    id     = "tagged"
    status = "Enabled"

    filter {
      tag {
        key   = "Keep"
        value = "year"
      }
    }

    transition {
      date          = "${var.last_day}T00:00:00Z"
      storage_class = "GLACIER"
    }
  }

  rule {
    id     = "several"
    status = "Enabled"

    filter {
      and {
        tags = {
          Keep = "month"
          Size = "large"
        }
      }
    }

    expiration {
      days = 30
    }
  }
}
