resource "aws_lb" "web" {
  name            = "web"
  subnets         = var.subnet_ids
  security_groups = [var.security_group_id]

  # Long polls.
  load_balancer_attributes {
    key   = "idle_timeout.timeout_seconds"
    value = "120"
  }

  load_balancer_attributes {
    key   = "access_logs.s3.enabled"
    value = "true"
  }

  load_balancer_attributes {
    key   = "access_logs.s3.bucket"
    value = var.log_bucket
  }

  load_balancer_attributes {
    key   = "connection_logs.s3.enabled"
    value = "false"
  }
}

resource "aws_lb_target_group" "web" {
  name                          = "web"
  port                          = 80
  protocol                      = "HTTP"
  vpc_id                        = var.vpc_id
  health_check_interval_seconds = 30

  target_group_attributes = [
    { key = "deregistration_delay.timeout_seconds", value = "30" },
    { key = "stickiness.type", value = "lb_cookie" },
    { key = "stickiness.enabled", value = "true" },
  ]
}

resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  protocol          = "HTTP"

  listener_attributes = {
    "routing.http.response.server.enabled" = "false"
  }

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

variable "log_bucket" {
  type = string
}

variable "security_group_id" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

variable "vpc_id" {
  type = string
}
