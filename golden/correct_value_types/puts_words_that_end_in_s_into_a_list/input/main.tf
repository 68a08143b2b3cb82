terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "zone_id" {
  type = string
}

variable "db_address" {
  type = string
}

resource "aws_route53_record" "orders" {
  zone_id = var.zone_id
  name    = "orders"
  type    = "CNAME"
  ttl     = 60
  records = var.db_address
}
