terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "zone_id" {
  type = string
}

variable "listener_arn" {
  type = string
}

# Its validation is there.
resource "aws_acm_certificate" "shop" {
  domain_name       = "shop.example.com"
  validation_method = "DNS"
}

resource "aws_route53_record" "shop" {
  for_each = { for one in aws_acm_certificate.shop.domain_validation_options : one.domain_name => one }
  zone_id  = var.zone_id
  name     = each.value.resource_record_name
  type     = each.value.resource_record_type
  records  = [each.value.resource_record_value]
  ttl      = 60
}

resource "aws_acm_certificate_validation" "shop" {
  certificate_arn         = aws_acm_certificate.shop.arn
  validation_record_fqdns = [for record in aws_route53_record.shop : record.fqdn]
}

resource "aws_lb_listener_certificate" "shop" {
  listener_arn    = var.listener_arn
  certificate_arn = aws_acm_certificate_validation.shop.certificate_arn
}

# Nothing takes it.
resource "aws_acm_certificate" "spare" {
  domain_name       = "spare.example.com"
  validation_method = "DNS"
}

output "spare" {
  value = aws_acm_certificate.spare.domain_validation_options
}

# Imported.
resource "aws_acm_certificate" "imported" {
  private_key      = file("key.pem")
  certificate_body = file("cert.pem")
}

resource "aws_lb_listener_certificate" "imported" {
  listener_arn    = var.listener_arn
  certificate_arn = aws_acm_certificate.imported.arn
}

# A command waits.
resource "aws_acm_certificate" "blog" {
  domain_name       = "blog.example.com"
  validation_method = "DNS"
}

resource "aws_route53_record" "blog" {
  for_each = { for one in aws_acm_certificate.blog.domain_validation_options : one.domain_name => one }
  zone_id  = var.zone_id
  name     = each.value.resource_record_name
  type     = each.value.resource_record_type
  records  = [each.value.resource_record_value]
  ttl      = 60
}

resource "terraform_data" "issued" {
  depends_on = [aws_route53_record.blog]

  provisioner "local-exec" {
    command = "aws acm wait certificate-validated --certificate-arn ${aws_acm_certificate.blog.arn}"
  }
}

resource "aws_lb_listener_certificate" "blog" {
  listener_arn    = var.listener_arn
  certificate_arn = aws_acm_certificate.blog.arn

  depends_on = [terraform_data.issued]
}
