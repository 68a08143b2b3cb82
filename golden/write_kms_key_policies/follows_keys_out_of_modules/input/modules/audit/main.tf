variable "kms_key_arn" {
  type = string
}

resource "aws_s3_bucket" "trail" {
  bucket_prefix = "audit-trail-"
}

resource "aws_cloudtrail" "main" {
  name           = "audit"
  s3_bucket_name = aws_s3_bucket.trail.id
  kms_key_id     = var.kms_key_arn
}
