provider "aws" {
  region = var.region

  default_tags {
    tags = { Project = "orders" }
  }
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders"
  tags   = { Project = "orders" }
}
