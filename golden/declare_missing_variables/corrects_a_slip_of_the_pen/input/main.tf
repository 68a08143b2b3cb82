variable "environment" {
  description = "Environment"
  type        = string
}

variable "bucket_prefix" {
  description = "What the names of buckets start with"
  type        = string
}

resource "aws_s3_bucket" "data" {
  bucket = "${var.bucket_perfix}-data-${var.enviroment}"

  tags = {
    Environment = var.enviroment
  }
}
