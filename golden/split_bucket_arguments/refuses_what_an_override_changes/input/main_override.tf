resource "aws_s3_bucket" "logs" {
  bucket = "other-logs"
}
