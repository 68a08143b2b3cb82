resource "aws_s3_bucket" "plain" {
  bucket = "plain"
}

resource "aws_s3_bucket_versioning" "plain" {
  bucket = aws_s3_bucket.plain.id

  versioning_configuration {
    status = "Disabled"
  }
}
