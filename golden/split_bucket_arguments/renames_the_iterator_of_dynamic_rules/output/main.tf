locals {
  rules = [
    { name = "raw", days = 30 },
    { name = "tmp", days = 1 },
  ]
}

resource "aws_s3_bucket" "data" {
  bucket = "data"
}

resource "aws_s3_bucket_lifecycle_configuration" "data" {
  bucket = aws_s3_bucket.data.id

  dynamic "rule" {
    for_each = local.rules

    content {
      id     = rule.value.name
      status = "Enabled"

      filter {
        prefix = "${rule.value.name}/"
      }

      expiration {
        days = rule.value.days
      }
    }
  }
}
