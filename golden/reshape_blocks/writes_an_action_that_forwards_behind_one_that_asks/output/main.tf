terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "pool" {
  type = object({ arn = string, client = string, domain = string })
}

variable "load_balancer_arn" {
  type = string
}

variable "certificate_arn" {
  type = string
}

variable "target_group_arn" {
  type = string
}

resource "aws_lb_listener" "orders" {
  load_balancer_arn = var.load_balancer_arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = var.certificate_arn

  default_action {
    type = "authenticate-cognito"

    authenticate_cognito {
      user_pool_arn       = var.pool.arn
      user_pool_client_id = var.pool.client
      user_pool_domain    = var.pool.domain
    }
  }

  default_action {
    type             = "forward"
    target_group_arn = var.target_group_arn # the one that serves orders
  }
}

resource "aws_lb_listener_rule" "admin" {
  listener_arn = aws_lb_listener.orders.arn
  priority     = 10

  action {
    type  = "authenticate-cognito"
    order = 1

    authenticate_cognito {
      user_pool_arn       = var.pool.arn
      user_pool_client_id = var.pool.client
      user_pool_domain    = var.pool.domain
    }
  }

  action {
    type             = "forward"
    order            = 2
    target_group_arn = var.target_group_arn
  }

  condition {
    path_pattern {
      values = ["/admin/*"]
    }
  }
}

# An action that forwards has its target group itself.
resource "aws_lb_listener_rule" "all" {
  listener_arn = aws_lb_listener.orders.arn
  priority     = 20

  action {
    type = "forward"

    target_group_arn = var.target_group_arn
  }

  condition {
    path_pattern {
      values = ["/*"]
    }
  }
}
