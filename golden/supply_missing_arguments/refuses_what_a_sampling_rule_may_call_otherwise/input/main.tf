resource "aws_xray_sampling_rule" "orders" {
  rule_name      = "orders"
  priority       = 100
  reservoir_size = 1
  fixed_rate     = 0.05
  version        = 1
  http_method    = "*"
  resource_arn   = "*"
  service_type   = "*"
  service_name   = "*"
  host           = "*"
  only_for       = "/orders/*"
}
