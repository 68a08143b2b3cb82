resource "aws_s3_bucket" "logs" {
  bucket = "logs"

  versioning {
    enabled = true
  }

  lifecycle {
    ignore_changes = [versioning]
  }
}
