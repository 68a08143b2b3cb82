resource "aws_s3_bucket_lifecycle_configuration" "logs" {
  bucket = var.bucket

  rule {
    id     = "expire"
    status = "Enabled"
    filter = { prefix = "logs/" }

    expiration {
      days = 30
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "other" {
  bucket = var.other_bucket

  rule {
    id     = "expire"
    status = "Enabled"

    config {
      filter {
        prefix = "logs/"
      }
    }

    expiration {
      days = 30
    }
  }
}
