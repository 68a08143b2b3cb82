provider "aws" {
  region = "eu-west-1"
}

# The lifecycle uses var.retention_days.
resource "aws_s3_bucket" "reports" {
  bucket = "reports-archive" # not local.table

  tags = {
    Note   = "var.delay is not read here"
    Script = "$${var.delay} and ${upper("x")}"
  }
}
