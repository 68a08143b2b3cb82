variable "bucket_name" {
  type = string
}

# How many days reports are kept.
variable "retention_days" {
  type    = number
  default = 90
}

data "aws_caller_identity" "current" {}

locals {
  prefix  = "reports"
  account = data.aws_caller_identity.current.account_id
}

resource "aws_s3_bucket" "reports" {
  bucket = "${local.prefix}-${var.bucket_name}"
}
