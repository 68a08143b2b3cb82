resource "aws_lb" "web" {
  name            = "web"
  subnets         = var.subnet_ids
  security_groups = [var.security_group_id]

  # Long polls.
  idle_timeout = 120

  access_logs {
    enabled = true
    bucket  = var.log_bucket
  }
}

resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 80
  protocol = "HTTP"
  vpc_id   = var.vpc_id

  deregistration_delay = 30

  stickiness {
    type    = "lb_cookie"
    enabled = true
  }

  health_check {
    interval = 30
  }
}

resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  protocol          = "HTTP"

  routing_http_response_server_enabled = false

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
