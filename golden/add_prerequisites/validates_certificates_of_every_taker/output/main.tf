terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "eu-central-1"
}

provider "aws" {
  alias  = "global"
  region = "us-east-1"
}

variable "zone_id" {
  type = string
}

variable "listener_arn" {
  type = string
}

variable "certificate_arn" {
  type    = string
  default = ""
}

locals {
  domain      = "example.com"
  certificate = aws_acm_certificate.regional[0].arn
}

# For the distribution.
resource "aws_acm_certificate" "site" {
  provider                  = aws.global
  domain_name               = local.domain
  subject_alternative_names = ["*.${local.domain}"]
  validation_method         = "DNS"
}

resource "aws_route53_record" "site" {
  zone_id         = var.zone_id
  name            = tolist(aws_acm_certificate.site.domain_validation_options)[0].resource_record_name
  type            = tolist(aws_acm_certificate.site.domain_validation_options)[0].resource_record_type
  records         = [tolist(aws_acm_certificate.site.domain_validation_options)[0].resource_record_value]
  ttl             = 60
  allow_overwrite = true
}

resource "aws_acm_certificate_validation" "site" {
  provider = aws.global

  certificate_arn         = aws_acm_certificate.site.arn
  validation_record_fqdns = [aws_route53_record.site.fqdn]
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true
  aliases = [local.domain]

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

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    acm_certificate_arn = var.certificate_arn != "" ? var.certificate_arn : aws_acm_certificate_validation.site.certificate_arn
    ssl_support_method  = "sni-only"
  }
}

resource "aws_acm_certificate" "regional" {
  count             = 1
  domain_name       = "api.example.com"
  validation_method = "DNS"
}

resource "aws_route53_record" "regional" {
  count   = length(aws_acm_certificate.regional[0].domain_validation_options)
  zone_id = var.zone_id
  name    = tolist(aws_acm_certificate.regional[0].domain_validation_options)[count.index].resource_record_name
  type    = tolist(aws_acm_certificate.regional[0].domain_validation_options)[count.index].resource_record_type
  records = [tolist(aws_acm_certificate.regional[0].domain_validation_options)[count.index].resource_record_value]
  ttl     = 60
}

resource "aws_acm_certificate_validation" "regional" {
  count = 1

  certificate_arn         = aws_acm_certificate.regional[count.index].arn
  validation_record_fqdns = aws_route53_record.regional[*].fqdn
}

resource "aws_apigatewayv2_domain_name" "api" {
  domain_name = "api.example.com"

  domain_name_configuration {
    certificate_arn = aws_acm_certificate_validation.regional[0].certificate_arn
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}

resource "aws_api_gateway_domain_name" "api" {
  domain_name              = "api.example.com"
  regional_certificate_arn = local.certificate

  depends_on = [aws_acm_certificate_validation.regional]
}

# A new certificate of a listener is another resource.
resource "aws_lb_listener_certificate" "api" {
  listener_arn    = var.listener_arn
  certificate_arn = aws_acm_certificate.regional[0].arn

  depends_on = [aws_acm_certificate_validation.regional]
}
