resource "aws_s3_bucket" "documents" {
  bucket = "orders-documents"
}

resource "aws_s3_bucket_policy" "documents" {
  bucket = aws_s3_bucket.documents.id
  policy = file("${path.module}/policy.json")
}

resource "aws_lb" "orders" {
  name    = "orders"
  subnets = ["subnet-1", "subnet-2"]

  access_logs {
    bucket = aws_s3_bucket.documents.id
  }
}

resource "aws_lb" "ingest" {
  name    = "ingest"
  subnets = ["subnet-1", "subnet-2"]

  access_logs {
    bucket  = aws_s3_bucket.documents.id
    enabled = false
  }
}

# The logs go into another one.
resource "aws_s3_bucket" "site" {
  bucket_prefix = "site-"
}

resource "aws_s3_bucket_ownership_controls" "site" {
  bucket = aws_s3_bucket.site.id

  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}

resource "aws_s3_bucket" "site_logs" {
  bucket_prefix = "site-logs-"
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
    bucket = aws_s3_bucket.site_logs.bucket_domain_name
    prefix = "${aws_s3_bucket.site.id}/"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = true
  }
}
