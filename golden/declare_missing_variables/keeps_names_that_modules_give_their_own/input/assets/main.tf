variable "bucket_name" {
  description = "Name of the bucket"
  type        = string
}

resource "aws_s3_bucket" "assets" {
  bucket = var.bucket_name
}
