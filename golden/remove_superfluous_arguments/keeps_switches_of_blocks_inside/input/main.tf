resource "aws_s3_bucket_versioning" "data" {
  bucket  = "data"
  enabled = true

  versioning_configuration {
    status = "Suspended"
  }
}
