locals {
  rules = [
    { name = "raw", days = 30 },
    { name = "tmp", days = 1 },
  ]
}

resource "aws_s3_bucket" "data" {
  bucket = "data"

  dynamic "lifecycle_rule" {
    for_each = local.rules

    content {
      id      = lifecycle_rule.value.name
      prefix  = "${lifecycle_rule.value.name}/"
      enabled = true

      expiration {
        days = lifecycle_rule.value.days
      }
    }
  }
}
