resource "aws_s3_bucket" "orders" {
  bucket = "orders"
}

resource "aws_s3_bucket" "uploads" {
  bucket = "uploads"
}

resource "aws_s3_bucket" "logs" {
  bucket = "orders-logs"
}

resource "aws_s3_bucket_logging" "orders" {
  bucket        = aws_s3_bucket.orders.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "orders/"
}

resource "aws_s3_bucket_logging" "uploads" {
  bucket        = aws_s3_bucket.uploads.id
  target_bucket = aws_s3_bucket.logs.bucket
  target_prefix = "uploads/"
}

# An ACL that lets nobody in but the owner.
resource "aws_s3_bucket" "audit" {
  bucket = "audit"
}

resource "aws_s3_bucket_ownership_controls" "audit" {
  bucket = aws_s3_bucket.audit.id

  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}

resource "aws_s3_bucket_acl" "audit" {
  bucket     = aws_s3_bucket.audit.id
  acl        = "private"
  depends_on = [aws_s3_bucket_ownership_controls.audit]
}

resource "aws_s3_bucket_logging" "logs" {
  bucket        = aws_s3_bucket.logs.id
  target_bucket = aws_s3_bucket.audit.id
  target_prefix = ""
}
