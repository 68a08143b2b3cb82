terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "listener_arn" {
  type = string
}

variable "target_group_arn" {
  type = string
}

resource "aws_lb_listener_rule" "gone" {
  listener_arn = var.listener_arn

  action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      message_body = "gone"
      status_code  = "410"
    }

    forward {
      target_group_arn = var.target_group_arn
    }
  }

  condition {
    path_pattern {
      values = ["/old/*"]
    }
  }
}
