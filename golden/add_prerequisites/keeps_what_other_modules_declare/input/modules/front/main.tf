terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "load_balancer_arn" {
  type = string
}

variable "target_group_arn" {
  type = string
}

resource "aws_acm_certificate" "front" {
  domain_name       = "front.example.com"
  validation_method = "DNS"
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = var.load_balancer_arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = aws_acm_certificate.front.arn

  default_action {
    type             = "forward"
    target_group_arn = var.target_group_arn
  }
}

output "options" {
  value = aws_acm_certificate.front.domain_validation_options
}

output "certificate_arn" {
  value = aws_acm_certificate.front.arn
}
