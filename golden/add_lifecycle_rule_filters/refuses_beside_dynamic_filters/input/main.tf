variable "prefixes" {
  type        = list(string)
  description = "What to expire; all if empty"
}

resource "aws_s3_bucket_lifecycle_configuration" "logs" {
  bucket = "logs"

  rule {
    id     = "some"
    status = "Enabled"

    dynamic "filter" {
      for_each = var.prefixes
      content {
        prefix = filter.value
      }
    }

    expiration {
      days = 90
    }
  }

  rule {
    id     = "all"
    status = "Enabled"

    expiration {
      days = 365
    }
  }
}
