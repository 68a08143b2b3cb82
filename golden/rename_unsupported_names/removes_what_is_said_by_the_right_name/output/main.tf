resource "aws_route53_health_check" "orders" {
  type = "HTTPS"
  fqdn = "orders.example.com"
  port = 443
}
