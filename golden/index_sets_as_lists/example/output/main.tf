resource "aws_acm_certificate" "site" {
  domain_name       = "example.com"
  validation_method = "DNS"
}

resource "aws_route53_record" "validation" {
  zone_id = "Z0123456789ABCDEFGHIJ"
  name    = tolist(aws_acm_certificate.site.domain_validation_options)[0].resource_record_name
  type    = tolist(aws_acm_certificate.site.domain_validation_options)[0].resource_record_type
  ttl     = 60
  records = [tolist(aws_acm_certificate.site.domain_validation_options)[0].resource_record_value]
}
