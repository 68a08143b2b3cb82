resource "aws_s3_bucket_lifecycle_configuration" "logs" {
  bucket = aws_s3_bucket.logs.id

  rule {
    id = "expire"

    expiration {
      days = 90
    }

    status = "Enabled"
  }

  rule {
    expiration {
      days = 90
    }

    id     = "more"
    status = "Enabled"
  }
}
