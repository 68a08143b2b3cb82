variable "buckets" {
  type = map(object({ versioned = optional(bool) }))
}

resource "aws_s3_bucket" "all" {
  for_each = var.buckets
  bucket   = each.key

  versioning {
    enabled = each.value.versioned
  }
}
