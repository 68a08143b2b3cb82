resource "aws_lb_target_group" "orders" {
  name     = "orders"
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0123456789abcdef0"

  # let requests end
  deregistration_delay = 30
  # caches are cold
  slow_start = 60

  stickiness {
    # by cookie
    enabled = true
    type    = "lb_cookie"
  }
}

resource "aws_lb" "orders" {
  name    = "orders"
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  # reports take long
  idle_timeout = 120
}
