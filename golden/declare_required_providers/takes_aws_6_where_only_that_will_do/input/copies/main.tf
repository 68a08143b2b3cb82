resource "aws_s3_bucket" "copy" {
  bucket = "copy"
  region = "eu-central-1"
}
