resource "aws_s3_bucket_lifecycle_configuration" "logs" {
  bucket = "logs"

  dynamic "rule" {
    for_each = { short = 7, long = 90 }
    content {
      id     = rule.key
      status = "Enabled"

      filter {}

      expiration {
        days = rule.value
      }
    }
  }
}
