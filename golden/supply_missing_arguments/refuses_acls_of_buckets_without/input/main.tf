resource "aws_s3_bucket" "orders" {
  bucket = "orders-exports"
}

resource "aws_s3_bucket_ownership_controls" "orders" {
  bucket = aws_s3_bucket.orders.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_acl" "orders" {
  bucket = aws_s3_bucket.orders.id
}

resource "aws_s3_bucket" "ingest" {
  bucket = "ingest-raw"
}

resource "aws_s3_bucket_acl" "ingest" {
  bucket = aws_s3_bucket.ingest.id
}
