variable "bucket" {
  type        = string
  description = "Where the reports go"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "reports" {
  bucket = var.bucket

  rule {
    apply_server_side_encryption_by_default { sse_algorithm = "aws:kms" }
  }
}
