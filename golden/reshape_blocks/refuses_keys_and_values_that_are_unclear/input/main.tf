resource "aws_lb" "web" {
  name         = "web"
  subnets      = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  idle_timeout = 60

  load_balancer_attributes {
    key   = "idle_timeout.timeout_seconds"
    value = "120"
  }
}

resource "aws_lb" "api" {
  name    = "api"
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  load_balancer_attributes = [
    { key = "access_logs.s3.enabled", value = "true" },
  ]
}

resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0123456789abcdef0"

  target_group_attributes {
    key   = "slow_start.seconds"
    value = "30"
  }
}

resource "aws_lb_target_group" "api" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0123456789abcdef0"

  dynamic "target_group_attributes" {
    for_each = { "slow_start.duration_seconds" = "30" }

    content {
      key   = target_group_attributes.key
      value = target_group_attributes.value
    }
  }
}
