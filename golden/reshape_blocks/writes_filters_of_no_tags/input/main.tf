resource "aws_s3_bucket" "orders" {
  bucket = "orders-0123456789"
}

resource "aws_s3_bucket_lifecycle_configuration" "orders" {
  bucket = aws_s3_bucket.orders.id

  rule {
    id     = "all"
    status = "Enabled"

    filter {
      tags = {}
    }

    expiration {
      days = 365
    }
  }

  rule {
    id     = "archive"
    status = "Enabled"

    filter {
      # Whatever they are tagged with.
      tags = {}
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
      tags   = null
    }

    expiration {
      days = 30
    }
  }

  rule {
    id     = "large"
    status = "Enabled"

    filter {
      object_size_greater_than = 1048576
      prefix                   = "exports/"
      tags                     = {}
    }

    expiration {
      days = 30
    }
  }
}
