resource "aws_route53_record" "hosts" {
  for_each = {
    api = { addresses = ["10.0.0.1"] }
    web = { addresses = ["10.0.0.2", "10.0.0.3"] }
  }

  zone_id = "Z0123456789"
  name    = each.key
  type    = "A"
  ttl     = 60
  records = each.value.addresses
}

variable "aliases" {
  type = map(any)
}

# Nobody knows what is in it.
resource "aws_route53_record" "aliases" {
  for_each = var.aliases

  zone_id = "Z0123456789"
  name    = each.key
  type    = "CNAME"
  ttl     = 60
  records = each.value.targets
}
