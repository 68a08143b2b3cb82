terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_s3_bucket" "site" {
  bucket = "orders-site"
}

resource "aws_s3_bucket_website_configuration" "site" {
  bucket = aws_s3_bucket.site.id

  index_document {
    suffix = "index.html"
  }
}

resource "aws_s3_bucket" "docs" {
  for_each = toset(["guide", "api"])
  bucket   = "orders-${each.key}"
}

resource "aws_s3_bucket_website_configuration" "docs" {
  for_each = toset(["guide", "api"])
  bucket   = aws_s3_bucket.docs[each.key].id

  index_document {
    suffix = "index.html"
  }
}

# Configured elsewhere.
resource "aws_s3_bucket" "blog" {
  bucket = "orders-blog"
}

output "urls" {
  value = [
    "http://${aws_s3_bucket.site.website_endpoint}",
    aws_s3_bucket.docs["guide"].website_endpoint,
    aws_s3_bucket.blog.website_endpoint,
  ]
}

output "domain" {
  value = aws_s3_bucket.site.website_domain
}

output "bucket" {
  value = aws_s3_bucket.site.bucket_regional_domain_name
}
