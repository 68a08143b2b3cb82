resource "aws_cloudfront_invalidation" "site" {
  distribution_id = "E2EXAMPLE"
  paths           = ["/*"]
}

resource "aws_vpn_tunnel" "first" {
  inside_cidr = "169.254.10.0/30"
}
