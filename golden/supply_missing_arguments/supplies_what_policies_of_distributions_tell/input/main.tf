terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_cloudfront_cache_policy" "short" {
  name        = "short"
  default_ttl = 60

  parameters_in_cache_key_and_forwarded_to_origin {
    query_strings_config {
      query_string_behavior = "all"
    }
  }
}

resource "aws_cloudfront_origin_request_policy" "viewer" {
  name = "viewer"

  cookies_config {
    cookie_behavior = "all"
  }

  headers_config {
    header_behavior = "allViewer"
  }
}

resource "aws_cloudfront_origin_request_policy" "language" {
  name = "language"

  headers_config {
    header_behavior = "whitelist"

    headers {
      items = ["Accept-Language"]
    }
  }
}

resource "aws_s3_bucket" "site" {
  bucket = "site"
}

resource "aws_cloudfront_origin_access_control" "site" {
  name             = "site"
  signing_behavior = "always"
  signing_protocol = "sigv4"
}

resource "aws_cloudfront_function" "index" {
  name = "index"
  code = "function handler(event) { return event.request; }"
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  origin {
    domain_name              = aws_s3_bucket.site.bucket_regional_domain_name
    origin_id                = "site"
    origin_access_control_id = aws_cloudfront_origin_access_control.site.id
  }

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "site"
    viewer_protocol_policy = "redirect-to-https"
    cache_policy_id        = aws_cloudfront_cache_policy.short.id
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
