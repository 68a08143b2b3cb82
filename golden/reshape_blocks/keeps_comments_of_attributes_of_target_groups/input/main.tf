resource "aws_lb_target_group" "orders" {
  name     = "orders"
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0123456789abcdef0"

  target_group_attributes = [
    # let requests end
    { key = "deregistration_delay.timeout_seconds", value = "30" },
    { key = "slow_start.duration_seconds", value = "60" }, # caches are cold
    # by cookie
    { key = "stickiness.enabled", value = "true" },
    { key = "stickiness.type", value = "lb_cookie" }
  ]
}

resource "aws_lb" "orders" {
  name    = "orders"
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  load_balancer_attributes = {
    # reports take long
    "idle_timeout.timeout_seconds" = "120"
  }
}
