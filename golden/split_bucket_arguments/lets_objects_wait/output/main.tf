resource "aws_s3_bucket" "trust" {
  bucket = "trust"
}

resource "aws_s3_bucket_versioning" "trust" {
  bucket = aws_s3_bucket.trust.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "trust" {
  bucket = aws_s3_bucket.trust.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_object" "store" {
  bucket  = aws_s3_bucket.trust.id
  key     = "truststore.pem"
  content = "certificates"

  depends_on = [
    aws_s3_bucket_versioning.trust,
    aws_s3_bucket_server_side_encryption_configuration.trust,
  ]
}

resource "aws_s3_object" "list" {
  bucket  = aws_s3_bucket.trust.id
  key     = "list.txt"
  content = "names"

  depends_on = [
    aws_s3_object.store,
    aws_s3_bucket_versioning.trust,
    aws_s3_bucket_server_side_encryption_configuration.trust,
  ]
}
