terraform {
  required_version = ">= 1.5"
}

provider "aws" {
  region = var.aws_region
}

resource "aws_s3_bucket" "data" {
  bucket = "data-${var.stage}"
}
