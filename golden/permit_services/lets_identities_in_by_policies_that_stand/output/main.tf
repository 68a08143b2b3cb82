resource "aws_s3_bucket" "pages" {
  bucket = "pages"
}

resource "aws_cloudfront_origin_access_identity" "pages" {
  comment = "pages"
}

resource "aws_s3_bucket_policy" "pages" {
  bucket = aws_s3_bucket.pages.id

  policy = jsonencode({
    Version : "2012-10-17",
    Statement : [
      {
        Sid : "DenyInsecure",
        Effect : "Deny",
        Principal : "*",
        Action : "s3:*",
        Resource : ["${aws_s3_bucket.pages.arn}/*"],
        Condition : { Bool : { "aws:SecureTransport" : "false" } }
      },
      {
        Sid : "AllowCloudFrontToRead",
        Effect : "Allow",
        Principal : {
          AWS : aws_cloudfront_origin_access_identity.pages.iam_arn
        },
        Action : "s3:GetObject",
        Resource : ["${aws_s3_bucket.pages.arn}/*"]
      }
    ]
  })
}

resource "aws_cloudfront_distribution" "pages" {
  enabled = true

  origin {
    domain_name = aws_s3_bucket.pages.bucket_regional_domain_name
    origin_id   = "pages"

    s3_origin_config {
      origin_access_identity = aws_cloudfront_origin_access_identity.pages.cloudfront_access_identity_path
    }
  }

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "pages"
    viewer_protocol_policy = "redirect-to-https"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
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
