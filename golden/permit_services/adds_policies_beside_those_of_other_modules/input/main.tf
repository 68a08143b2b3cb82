data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

resource "aws_s3_bucket" "audit" {
  bucket = "orders-audit"
}

resource "aws_cloudtrail" "audit" {
  name           = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id
}

resource "aws_s3_bucket" "images" {
  bucket = "orders-images"
}

module "images" {
  source = "./modules/policy"

  bucket = aws_s3_bucket.images.id
}

module "reports" {
  source = "./modules/policy"

  bucket = "orders-reports"
}
