resource "aws_kms_key" "main" {
  enable_key_rotation = true
  description         = "Data"
  tags                = { Name = "data" }
}

resource "aws_lb" "web" {
  name                             = "web"
  subnets                          = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  enable_cross_zone_load_balancing = true
}
