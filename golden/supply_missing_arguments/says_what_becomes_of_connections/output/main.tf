terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_lb_target_group" "orders" {
  name     = "orders"
  port     = 9000
  protocol = "TCP"
  vpc_id   = "vpc-0123456789abcdef0"

  target_health_state {
    enable_unhealthy_connection_termination = true
  }
}

resource "aws_lb_target_group" "ingest" {
  name     = "ingest"
  port     = 9000
  protocol = "TCP"
  vpc_id   = "vpc-0123456789abcdef0"

  target_health_state {
    unhealthy_draining_interval             = 60
    enable_unhealthy_connection_termination = false
  }
}
