terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "names" {
  type = set(string)
}

resource "aws_s3_bucket" "access_logs" {
  bucket_prefix = "access-logs-"
}

resource "aws_s3_bucket_ownership_controls" "access_logs" {
  bucket = aws_s3_bucket.access_logs.id

  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}

resource "aws_s3_bucket_acl" "access_logs" {
  bucket = aws_s3_bucket.access_logs.id
  acl    = "log-delivery-write"

  depends_on = [aws_s3_bucket_ownership_controls.access_logs]
}

resource "aws_s3_bucket" "data" {
  for_each      = var.names
  bucket_prefix = "${each.key}-"
}

resource "aws_s3_bucket_ownership_controls" "data" {
  for_each = var.names

  bucket = aws_s3_bucket.data[each.key].id

  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}

resource "aws_s3_bucket_acl" "data" {
  for_each = var.names
  bucket   = aws_s3_bucket.data[each.key].id
  acl      = "private"

  depends_on = [aws_s3_bucket_versioning.data, aws_s3_bucket_ownership_controls.data]
}

resource "aws_s3_bucket_versioning" "data" {
  for_each = var.names
  bucket   = aws_s3_bucket.data[each.key].id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "cdn_logs" {
  bucket_prefix = "cdn-logs-"
}

resource "aws_s3_bucket_ownership_controls" "cdn_logs" {
  bucket = aws_s3_bucket.cdn_logs.id

  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  origin {
    domain_name = "origin.example.com"
    origin_id   = "origin"

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }

  default_cache_behavior {
    target_origin_id       = "origin"
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }

  logging_config {
    bucket = aws_s3_bucket.cdn_logs.bucket_domain_name
    prefix = "site/"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true
  }

  depends_on = [aws_s3_bucket_ownership_controls.cdn_logs]
}

variable "acl" {
  type    = string
  default = null
}

resource "aws_s3_bucket" "either" {
  bucket_prefix = "either-"
}

# One of the two.
resource "aws_s3_bucket_acl" "private" {
  count  = var.acl == "private" ? 1 : 0
  bucket = aws_s3_bucket.either.id
  acl    = "private"
}

resource "aws_s3_bucket_ownership_controls" "either" {
  bucket = aws_s3_bucket.either.id

  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}

resource "aws_s3_bucket_acl" "logs" {
  count  = var.acl == "private" ? 0 : 1
  bucket = aws_s3_bucket.either.id
  acl    = "log-delivery-write"

  depends_on = [aws_s3_bucket_ownership_controls.either]
}

resource "aws_s3_bucket" "parts" {
  for_each      = toset(["a", "b"])
  bucket_prefix = "parts-${each.key}-"
}

resource "aws_s3_bucket_ownership_controls" "parts" {
  for_each = toset(["a", "b"])

  bucket = aws_s3_bucket.parts[each.key].id

  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}

resource "aws_s3_bucket_acl" "a" {
  bucket = aws_s3_bucket.parts["a"].id
  acl    = "private"

  depends_on = [aws_s3_bucket_ownership_controls.parts]
}

resource "aws_s3_bucket_acl" "b" {
  bucket = aws_s3_bucket.parts["b"].id
  acl    = "log-delivery-write"
}
