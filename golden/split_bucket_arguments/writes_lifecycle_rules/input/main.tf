variable "last_day" {
  type    = string
  default = "2030-12-31"
}

resource "aws_s3_bucket" "data" {
  bucket = "data"

  # Raw data is of no use after a quarter.
  lifecycle_rule {
    id      = "raw"
    enabled = true
    prefix  = "raw/" # as it came

    tags = {
      Keep = "no"
    }

    transition {
      days          = 30
      storage_class = "STANDARD_IA"
    }

    expiration {
      days = 90
    }
  }

  lifecycle_rule {
    prefix                                 = "tmp/"
    enabled                                = true
    abort_incomplete_multipart_upload_days = 7

    expiration {
      date = "2030-01-01"
    }
  }

  lifecycle_rule {
    id      = "versions"
    enabled = false

    noncurrent_version_expiration {
      days = 90
    }

    noncurrent_version_transition {
      days          = 30
      storage_class = "GLACIER"
    }
  }

  lifecycle_rule {
    id      = "tagged"
    enabled = true

    tags = {
      Keep = "year"
    }

    transition {
      date          = var.last_day
      storage_class = "GLACIER"
    }
  }

  lifecycle_rule {
    id      = "several"
    enabled = true
    tags = {
      Keep = "month"
      Size = "large"
    }
    expiration {
      days = 30
    }
  }
}
