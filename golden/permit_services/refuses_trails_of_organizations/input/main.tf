resource "aws_s3_bucket" "audit" {
  bucket = "acme-audit"
}

resource "aws_cloudtrail" "organization" {
  name                  = "organization"
  s3_bucket_name        = aws_s3_bucket.audit.id
  is_organization_trail = true
}
