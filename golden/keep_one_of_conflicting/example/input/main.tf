terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_route53_record" "orders" {
  zone_id = var.zone_id
  name    = "orders"
  type    = "A"
  ttl     = 60

  alias {
    name                   = var.balancer.dns_name
    zone_id                = var.balancer.zone_id
    evaluate_target_health = true
  }
}

variable "zone_id" {
  type = string
}

variable "balancer" {
  type = object({ dns_name = string, zone_id = string })
}
