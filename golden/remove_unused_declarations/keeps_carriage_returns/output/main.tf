provider "aws" {
  region = "eu-west-1"
}

locals {
  a = 1
  b = 3
}

resource "aws_s3_bucket" "reports" {
  bucket = "reports-archive"
}

output "sum" {
  value = local.a + local.b
}
