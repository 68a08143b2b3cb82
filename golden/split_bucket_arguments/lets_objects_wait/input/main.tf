resource "aws_s3_bucket" "trust" {
  bucket = "trust"

  versioning {
    enabled = true
  }

  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm = "AES256"
      }
    }
  }
}

resource "aws_s3_object" "store" {
  bucket  = aws_s3_bucket.trust.id
  key     = "truststore.pem"
  content = "certificates"
}

resource "aws_s3_object" "list" {
  bucket  = aws_s3_bucket.trust.id
  key     = "list.txt"
  content = "names"

  depends_on = [aws_s3_object.store]
}
