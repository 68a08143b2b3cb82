provider "aws" {
  region = "eu-west-1"
}

variable "retention_days" {
  type    = number
  default = 90
}

resource "aws_s3_bucket" "reports" {
  bucket = var.bucket_name
}
