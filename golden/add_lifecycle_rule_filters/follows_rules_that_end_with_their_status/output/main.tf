resource "aws_s3_bucket_lifecycle_configuration" "logs" {
  bucket = aws_s3_bucket.logs.id

  rule {
    id = "expire"

    filter {}

    expiration {
      days = 90
    }

    status = "Enabled"
  }

  rule {
    filter {}

    expiration {
      days = 90
    }

    id     = "more"
    status = "Enabled"
  }
}
