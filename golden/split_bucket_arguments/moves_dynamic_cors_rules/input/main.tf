resource "aws_s3_bucket" "site" {
  bucket = "site"

  dynamic "cors_rule" {
    for_each = ["https://example.com", "https://example.org"]

    content {
      allowed_methods = ["GET"]
      allowed_origins = [cors_rule.value]
    }
  }
}
