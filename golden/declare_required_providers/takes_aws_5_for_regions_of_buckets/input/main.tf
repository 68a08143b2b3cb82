variable "region" {
  type = string
}

resource "aws_s3_bucket" "orders" {
  bucket = "example-orders"
  region = var.region
}
