resource "aws_s3_bucket" "reports" {
  bucket = "${local.prefix}-archive"
}
