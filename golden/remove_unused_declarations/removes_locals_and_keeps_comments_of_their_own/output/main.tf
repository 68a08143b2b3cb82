provider "aws" {
  region = "eu-west-1"
}

locals {
  # Names of what is made below.
}

locals {
  bucket = "reports-archive"
}

resource "aws_s3_bucket" "reports" {
  bucket = local.bucket
}
