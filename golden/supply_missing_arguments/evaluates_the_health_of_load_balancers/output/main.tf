variable "zone_id" {
  type = string
}

locals {
  internal_name = aws_alb.internal.dns_name
}

resource "aws_lb" "shop" {
  name    = "shop"
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_alb" "internal" {
  name     = "internal"
  internal = true
  subnets  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

data "aws_lb" "old" {
  name = "old"
}

resource "aws_apigatewayv2_domain_name" "api" {
  domain_name = "api.example.com"

  domain_name_configuration {
    certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012"
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}

resource "aws_route53_record" "shop" {
  zone_id = var.zone_id
  name    = "shop"
  type    = "A"

  alias {
    name                   = aws_lb.shop.dns_name
    zone_id                = aws_lb.shop.zone_id
    evaluate_target_health = true
  }
}

resource "aws_route53_record" "internal" {
  zone_id = var.zone_id
  name    = "internal"
  type    = "A"

  alias {
    name                   = local.internal_name
    zone_id                = aws_alb.internal.zone_id
    evaluate_target_health = true
  }
}

resource "aws_route53_record" "old" {
  zone_id = var.zone_id
  name    = "old"
  type    = "A"

  alias {
    name                   = "${data.aws_lb.old.dns_name}"
    zone_id                = data.aws_lb.old.zone_id
    evaluate_target_health = true
  }
}

resource "aws_route53_record" "api" {
  zone_id = var.zone_id
  name    = "api"
  type    = "A"

  alias {
    name                   = aws_apigatewayv2_domain_name.api.domain_name_configuration[0].target_domain_name
    zone_id                = aws_apigatewayv2_domain_name.api.domain_name_configuration[0].hosted_zone_id
    evaluate_target_health = false
  }
}
