provider "aws" {
  region = "us-east-1"
}

resource "aws_s3_bucket" "europe" {
  provider = aws.eu
  bucket   = "reports-${local.europe}"
}

locals {
  europe = "eu-central-1"
}
