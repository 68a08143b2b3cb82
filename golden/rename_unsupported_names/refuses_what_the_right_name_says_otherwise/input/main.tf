# Which of them is meant?
resource "aws_route53_health_check" "ingest" {
  type     = "HTTP"
  protocol = "HTTPS"
  fqdn     = "ingest.example.com"
}
