resource "aws_lb_listener" "http" {
  load_balancer_arn = var.load_balancer_arn
  port              = 80

  default_action {
    type = "redirect"

    redirect {
      protocol    = "HTTPS"
      port        = "443"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener" "none" {
  load_balancer_arn = var.load_balancer_arn
  port              = 8080

  default_action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      # Nobody is here.
      message_body = "none"
      status_code  = "404"
    }
  }
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  origin {
    domain_name = "example-site.s3.eu-west-1.amazonaws.com"
    origin_id   = "site"

    origin_access_control_id = var.control_id
  }

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "site"
    viewer_protocol_policy = "redirect-to-https"
    cache_policy_id        = var.cache_policy_id
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
