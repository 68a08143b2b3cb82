resource "aws_s3_bucket" "data" {
  bucket = "data-${random_string.suffix.result}"
}
