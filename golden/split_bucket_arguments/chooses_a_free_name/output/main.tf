resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}

resource "aws_s3_bucket_versioning" "logs_2" {
  bucket = aws_s3_bucket.logs.id

  versioning_configuration {
    status = "Enabled"
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
