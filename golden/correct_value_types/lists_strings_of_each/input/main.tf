resource "aws_acm_certificate" "orders" {
  domain_name       = "orders.example.com"
  validation_method = "DNS"
}

resource "aws_route53_record" "validation" {
  for_each = {
    for option in aws_acm_certificate.orders.domain_validation_options : option.domain_name => {
      name   = option.resource_record_name
      record = option.resource_record_value
      type   = option.resource_record_type
    }
  }

  zone_id = "Z0123456789"
  name    = each.value.name
  type    = each.value.type
  ttl     = 60
  records = each.value.record
}

resource "aws_route53_record" "hosts" {
  for_each = {
    api = { address = "10.0.0.1" }
    web = { address = "10.0.0.2" }
  }

  zone_id = "Z0123456789"
  name    = each.key
  type    = "A"
  ttl     = 60
  records = each.value.address # one of them
}
