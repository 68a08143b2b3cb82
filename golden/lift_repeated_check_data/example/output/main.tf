variable "buckets" {
  type        = set(string)
  description = "The buckets that must be there"
}

# One each.
data "aws_s3_bucket" "wanted" {
  for_each = var.buckets
  bucket   = each.value
}

# Nothing may be lost.
check "buckets" {
  assert {
    condition     = alltrue([for bucket in data.aws_s3_bucket.wanted : bucket.region == "eu-west-1"])
    error_message = "A bucket stands elsewhere."
  }
}
