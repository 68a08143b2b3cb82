resource "aws_kms_key" "main" {
  enabled_key_rotation = true
  description          = "Data"
  tag                  = { Name = "data" }
}

resource "aws_lb" "web" {
  lb_name                           = "web"
  subnets                           = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  cross_zone_load_balancing_enabled = true
}
