variable "rules" {
  type    = map(object({ days = optional(number), clean = optional(bool) }))
  default = {}
}

variable "days" {
  type    = number
  default = null
}

resource "aws_s3_bucket_lifecycle_configuration" "uploads" {
  bucket = "orders-uploads"

  rule {
    id     = "markers"
    status = "Enabled"
    filter {}

    expiration {
      expired_object_delete_marker = true
    }
  }

  rule {
    id     = "uploads"
    status = "Enabled"
    filter {}

    expiration {
      days                         = var.days
      expired_object_delete_marker = var.days == null ? true : null
    }
  }

  # A date says nothing of markers.
  rule {
    id     = "campaign"
    status = "Enabled"
    filter {}

    expiration {
      date                         = "2031-01-01T00:00:00Z"
      expired_object_delete_marker = true
    }
  }

  dynamic "rule" {
    for_each = var.rules

    content {
      id     = rule.key
      status = "Enabled"
      filter {}

      expiration {
        days                         = rule.value.days
        expired_object_delete_marker = rule.value.clean
      }
    }
  }
}
