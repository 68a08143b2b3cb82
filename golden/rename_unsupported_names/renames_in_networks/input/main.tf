variable "vpc_id" { type = string }
variable "subnet_ids" { type = list(string) }
variable "certificate_arn" { type = string }
variable "zone_id" { type = string }
variable "web_acl_id" { type = string }

resource "aws_alb" "orders" {
  name            = "orders"
  type            = "application"
  subnet_ids      = var.subnet_ids
  security_groups = [aws_security_group.orders.id]
}

resource "aws_alb_target_group" "orders" {
  name     = "orders"
  port     = 80
  protocol = "HTTP"
  vpc_id   = var.vpc_id

  health_check {
    path             = "/health"
    interval_seconds = 30
    success_codes    = "200-299"
  }
}

resource "aws_lb_listener" "https" {
  lb_arn              = aws_alb.orders.arn
  port                = 443
  protocol            = "HTTPS"
  ssl_certificate_arn = var.certificate_arn

  action {
    type            = "forward"
    target_group_id = aws_alb_target_group.orders.id
  }
}

resource "aws_lb_listener_rule" "maintenance" {
  listener_arn = aws_lb_listener.https.arn

  default_action {
    type = "fixed-response"
    fixed_response {
      content_type = "text/plain"
      status_code  = "503"
      message      = "Back soon"
    }
  }

  condition {
    path_pattern {
      values = ["/admin/*"]
    }
  }
}

resource "aws_security_group" "orders" {
  name   = "orders"
  vpc_id = var.vpc_id

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group_rule" "https" {
  security_group_id = aws_security_group.orders.id
  direction         = "ingress" # from anywhere
  from_port         = 443
  to_port           = 443
  protocol          = "tcp"
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_route53_record" "orders" {
  zone_id = var.zone_id
  name    = "orders"
  type    = "CNAME"
  ttl     = 60
  value   = [aws_alb.orders.dns]
}

resource "aws_vpc_peering_connection" "reports" {
  requester_vpc_id = var.vpc_id
  accepter_vpc_id  = "vpc-0a1b2c3d4e5f60718"
  auto_accept      = true
}

resource "aws_cloudfront_distribution" "orders" {
  enabled        = true
  default_object = "index.html"
  web_acl_arn    = var.web_acl_id

  origin {
    domain_name = aws_alb.orders.dns_name
    origin_id   = "orders"
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
    custom_header {
      header_name  = "X-From"
      header_value = "edge"
    }
  }

  default_cache_behavior {
    target_origin_id       = "orders"
    viewer_protocol_policy = "redirect-to-https"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    forwarded_values {
      query_string = false
      cookies {
        forward = "none"
      }
    }
  }

  error_response {
    error_code    = 404
    response_code = 200
    response_page = "/index.html"
  }

  restrictions {
    geo_restriction {
      restriction_type = "whitelist"
      countries        = ["DE", "FR"]
    }
  }

  viewer_certificate {
    certificate_arn     = var.certificate_arn
    ssl_support_method  = "sni-only"
    minimum_tls_version = "TLSv1.2_2021"
  }
}

resource "aws_cloudfront_response_headers_policy" "orders" {
  name = "orders"

  security_headers_config {
    hsts {
      max_age  = 31536000
      override = true
    }
  }
}
