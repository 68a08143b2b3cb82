variable "certificate_arn" {
  type    = string
  default = ""
}

variable "orders_certificate_arn" {
  type    = string
  default = null
}

variable "required_certificate_arn" {
  type = string
}

variable "aliases" {
  type    = list(string)
  default = []
}

variable "domain_name" {
  type    = string
  default = ""
}

# Only where there is one.
resource "aws_lb_listener" "counted" {
  count = var.certificate_arn != "" ? 1 : 0

  load_balancer_arn = var.load_balancer_arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = var.target_group_arn
  }
}

resource "aws_lb_listener" "either" {
  load_balancer_arn = var.load_balancer_arn
  port              = 443
  protocol          = var.certificate_arn != "" ? "HTTPS" : "HTTP"
  certificate_arn   = var.certificate_arn != "" ? var.certificate_arn : null

  default_action {
    type             = "forward"
    target_group_arn = var.target_group_arn
  }
}

resource "aws_lb_listener" "required" {
  load_balancer_arn = var.load_balancer_arn
  port              = 8443
  protocol          = "TLS"
  certificate_arn   = var.required_certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = var.target_group_arn
  }
}

# terraform.tfvars has it.
resource "aws_lb_listener" "orders" {
  load_balancer_arn = var.load_balancer_arn
  port              = 9443
  protocol          = "HTTPS"
  certificate_arn   = var.orders_certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = var.target_group_arn
  }
}

resource "aws_cloudfront_distribution" "shop" {
  enabled = true
  aliases = var.aliases

  origin {
    domain_name = "shop.example.org"
    origin_id   = "shop"

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "shop"
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

resource "aws_cloudfront_distribution" "either" {
  enabled = true
  aliases = var.domain_name != "" ? [var.domain_name] : []

  origin {
    domain_name = "shop.example.org"
    origin_id   = "shop"

    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "shop"
    viewer_protocol_policy = "redirect-to-https"
    cache_policy_id        = "658327ea-f89d-4fab-a63d-7e88639e58f6"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    cloudfront_default_certificate = var.domain_name == ""
    acm_certificate_arn            = var.certificate_arn
    ssl_support_method             = "sni-only"
  }
}

variable "load_balancer_arn" {
  type = string
}

variable "target_group_arn" {
  type = string
}
