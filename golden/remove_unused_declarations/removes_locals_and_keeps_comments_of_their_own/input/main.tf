provider "aws" {
  region = "eu-west-1"
}

locals {
  # Everything is named after this.
  prefix = "reports"
}

locals {
  # Names of what is made below.

  # The archive.
  archive = "reports-archive-old"
}

locals {
  table  = "reports"
  bucket = "reports-archive"
  legend = <<-EOT
    ${local.bucket}
  EOT
}

resource "aws_s3_bucket" "reports" {
  bucket = local.bucket
}
