variable "days" {
  type    = number
  default = 90
}

resource "aws_s3_bucket_lifecycle_configuration" "uploads" {
  bucket = "orders-uploads"

  rule {
    id     = "uploads"
    status = "Enabled"
    filter {}

    expiration {
      days                         = 30
      expired_object_delete_marker = true # clean up
    }
  }

  rule {
    id     = "exports"
    status = "Enabled"
    filter {}

    expiration {
      days                         = var.days
      expired_object_delete_marker = false
    }
  }

  rule {
    id     = "markers"
    status = "Enabled"
    filter {}

    expiration {
      days                         = 0
      expired_object_delete_marker = true
    }
  }

  dynamic "rule" {
    for_each = toset(["logs/", "reports/"])

    content {
      id     = rule.value
      status = "Enabled"

      filter {
        prefix = rule.value
      }

      expiration {
        expired_object_delete_marker = true
        days                         = var.days
      }
    }
  }
}
