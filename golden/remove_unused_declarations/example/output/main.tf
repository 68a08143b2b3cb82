variable "bucket_name" {
  type = string
}

locals {
  prefix = "reports"
}

resource "aws_s3_bucket" "reports" {
  bucket = "${local.prefix}-${var.bucket_name}"
}
