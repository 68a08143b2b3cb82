terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
    cloudflare = {
      source  = "cloudflare/cloudflare"
      version = "~> 4.0"
    }
  }
}

variable "zone_id" {
  type = string
}

variable "listener_arns" {
  type = list(string)
}

variable "vpc_id" {
  type = string
}

resource "aws_acm_certificate" "alone" {
  domain_name       = "alone.example.com"
  validation_method = "DNS"
}

resource "aws_lb_listener_certificate" "alone" {
  listener_arn    = var.listener_arns[0]
  certificate_arn = aws_acm_certificate.alone.arn
}

# The record of www is not there.
resource "aws_acm_certificate" "names" {
  domain_name               = "names.example.com"
  subject_alternative_names = ["www.names.example.com"]
  validation_method         = "DNS"
}

resource "aws_route53_record" "names" {
  zone_id = var.zone_id
  name    = one(aws_acm_certificate.names.domain_validation_options[*].resource_record_name)
  type    = one(aws_acm_certificate.names.domain_validation_options[*].resource_record_type)
  records = aws_acm_certificate.names.domain_validation_options[*].resource_record_value
  ttl     = 60
}

resource "aws_lb_listener_certificate" "names" {
  listener_arn    = var.listener_arns[1]
  certificate_arn = aws_acm_certificate.names.arn
}

# Nobody outside sees its zone.
resource "aws_route53_zone" "inside" {
  name = "inside.example.com"

  vpc {
    vpc_id = var.vpc_id
  }
}

resource "aws_acm_certificate" "inside" {
  domain_name       = "inside.example.com"
  validation_method = "DNS"
}

resource "aws_route53_record" "inside" {
  for_each = { for one in aws_acm_certificate.inside.domain_validation_options : one.domain_name => one }
  zone_id  = aws_route53_zone.inside.zone_id
  name     = each.value.resource_record_name
  type     = each.value.resource_record_type
  records  = [each.value.resource_record_value]
  ttl      = 60
}

resource "aws_lb_listener_certificate" "inside" {
  listener_arn    = var.listener_arns[2]
  certificate_arn = aws_acm_certificate.inside.arn
}

# Its records are those of another provider.
resource "aws_acm_certificate" "shop" {
  domain_name       = "shop.example.org"
  validation_method = "DNS"
}

resource "cloudflare_record" "shop" {
  for_each = { for one in aws_acm_certificate.shop.domain_validation_options : one.domain_name => one }
  zone_id  = var.zone_id
  name     = each.value.resource_record_name
  type     = each.value.resource_record_type
  content  = each.value.resource_record_value
}

resource "aws_lb_listener_certificate" "shop" {
  listener_arn    = var.listener_arns[3]
  certificate_arn = aws_acm_certificate.shop.arn
}
