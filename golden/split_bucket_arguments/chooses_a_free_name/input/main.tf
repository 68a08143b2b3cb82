resource "aws_s3_bucket" "logs" {
  bucket = "logs"

  versioning {
    enabled = true
  }
}

resource "aws_s3_bucket" "notes" {
  bucket = "notes"
}

resource "aws_s3_bucket_versioning" "logs" {
  bucket = aws_s3_bucket.notes.id

  versioning_configuration {
    status = "Suspended"
  }
}
