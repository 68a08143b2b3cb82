resource "aws_route53_health_check" "orders" {
  type     = "HTTPS"
  protocol = "HTTPS"
  fqdn     = "orders.example.com"
  port     = 443
}
