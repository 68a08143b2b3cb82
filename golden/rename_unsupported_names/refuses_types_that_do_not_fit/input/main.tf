resource "aws_s3_bucket_encryption" "data" {
  bucket    = "data"
  algorithm = "AES256"
}

resource "aws_s3_bucket_versioning_configuration" "data" {
  bucket = "data"

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_versioning" "data" {
  bucket = "data"

  versioning_configuration {
    status = "Enabled"
  }
}
