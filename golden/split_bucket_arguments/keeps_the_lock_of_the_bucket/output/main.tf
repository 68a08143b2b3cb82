resource "aws_s3_bucket" "vault" {
  bucket = "vault"

  object_lock_enabled = true
}

resource "aws_s3_bucket_object_lock_configuration" "vault" {
  bucket = aws_s3_bucket.vault.id

  rule {
    default_retention {
      mode = "COMPLIANCE"
      days = 30
    }
  }
}

resource "aws_s3_bucket" "safe" {
  bucket = "safe"

  object_lock_enabled = true
}
