resource "aws_xray_sampling_rule" "orders" {
  rule_name      = "orders"
  priority       = 100
  reservoir_size = 1
  fixed_rate     = 0.05
  url_path       = "/orders/*" # the rest is left to the default rule
}
