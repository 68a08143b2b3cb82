variable "is_versioned" {
  type    = bool
  default = true
}

variable "origins" {
  type    = list(string)
  default = []
}

resource "aws_s3_bucket" "site" {
  bucket = "site"

  dynamic "versioning" {
    for_each = var.is_versioned ? [1] : []

    content {
      enabled = true
    }
  }

  dynamic "cors_rule" {
    for_each = var.origins

    content {
      allowed_methods = ["GET"]
      allowed_origins = [cors_rule.value]
    }
  }
}
