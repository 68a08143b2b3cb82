variable "rules" {
  type    = map(string)
  default = { orders = "orders/" }
}

resource "aws_s3_bucket" "main" {
  bucket = "orders-main"
}

resource "aws_s3_bucket" "copy" {
  bucket = "orders-copy"
}

resource "aws_s3_bucket_replication_configuration" "main" {
  bucket = aws_s3_bucket.main.id
  role   = "arn:aws:iam::123456789012:role/orders-replication"

  rule {
    id     = "all"
    status = "Enabled"

    filter {}

    destination {
      bucket = aws_s3_bucket.copy.arn
    }

    delete_marker_replication {
      status = "Disabled"
    }
  }

  dynamic "rule" {
    for_each = var.rules

    content {
      id       = rule.key
      status   = "Enabled"
      priority = 10

      filter {
        prefix = rule.value
      }

      destination {
        bucket = aws_s3_bucket.copy.arn
      }

      delete_marker_replication {
        status = "Disabled"
      }
    }
  }

  rule {
    id       = "marked"
    status   = "Enabled"
    priority = 20

    filter {
      prefix = "marked/"
    }

    delete_marker_replication {
      status = "Enabled"
    }

    destination {
      bucket = aws_s3_bucket.copy.arn
    }
  }
}

# A rule of the first form, without a filter, says it by itself.
resource "aws_s3_bucket_replication_configuration" "copy" {
  bucket = aws_s3_bucket.copy.id
  role   = "arn:aws:iam::123456789012:role/orders-replication"

  rule {
    id     = "all"
    prefix = "orders/"
    status = "Enabled"

    destination {
      bucket = aws_s3_bucket.main.arn
    }
  }
}
