resource "aws_s3_bucket" "orders" {
  bucket = "orders-0123456789"
}

resource "aws_s3_bucket_lifecycle_configuration" "orders" {
  bucket = aws_s3_bucket.orders.id

  rule {
    id     = "all"
    status = "Enabled"

    filter {}

    expiration {
      days = 365
    }
  }

  rule {
    id     = "archive"
    status = "Enabled"

    filter {
      # Whatever they are tagged with.
    }

    transition {
      days          = 90
      storage_class = "GLACIER"
    }
  }

  rule {
    id     = "logs"
    status = "Enabled"

    filter {
      prefix = "logs/" # of the functions
    }

    expiration {
      days = 30
    }
  }

  rule {
    id     = "large"
    status = "Enabled"

    filter {
      and {
        object_size_greater_than = 1048576
        prefix                   = "exports/"
      }
    }

    expiration {
      days = 30
    }
  }
}
