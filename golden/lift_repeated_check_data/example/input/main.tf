variable "buckets" {
  type        = set(string)
  description = "The buckets that must be there"
}

# Nothing may be lost.
check "buckets" {
  # One each.
  data "aws_s3_bucket" "wanted" {
    for_each = var.buckets
    bucket   = each.value
  }

  assert {
    condition     = alltrue([for bucket in data.aws_s3_bucket.wanted : bucket.region == "eu-west-1"])
    error_message = "A bucket stands elsewhere."
  }
}
