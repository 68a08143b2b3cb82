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
      days = 30
    }
  }

  rule {
    id     = "exports"
    status = "Enabled"
    filter {}

    expiration {
      days = var.days
    }
  }

  rule {
    id     = "markers"
    status = "Enabled"
    filter {}

    expiration {
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
        days = var.days
      }
    }
  }
}
