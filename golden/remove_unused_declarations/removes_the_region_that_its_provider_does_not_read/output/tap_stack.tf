// tap_stack.tf
variable "team" {
  type = string
}

resource "aws_s3_bucket" "reports" {
  bucket = "reports-archive"
}
