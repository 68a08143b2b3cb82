provider "aws" {
  region = var.region

  default_tags {
    tags = { Project = "orders" }
  }
}

variable "networks" {
  description = "Networks that may ask"
  type        = list(string)
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders"
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders"
  tags   = { Project = "orders" }
}
