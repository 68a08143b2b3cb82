provider "aws" {
  region = "eu-west-1"
}

# How many days
# reports are kept.
variable "retention_days" {
  type    = number
  default = 90
}

locals {
  a         = 1
  long_name = 2 # gone
  b         = 3
}

resource "aws_s3_bucket" "reports" {
  bucket = "reports-archive"
}

output "sum" {
  value = local.a + local.b
}
