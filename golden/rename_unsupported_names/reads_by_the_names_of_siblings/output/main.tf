terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "zone_id" { type = string }

resource "aws_elb" "orders" {
  name               = "orders"
  availability_zones = ["eu-west-1a"]

  listener {
    lb_port           = 80
    lb_protocol       = "http"
    instance_port     = 8080
    instance_protocol = "http"
  }
}

data "aws_s3_bucket" "site" {
  bucket = "orders-site"
}

data "aws_lb" "ingest" {
  name = "ingest"
}

resource "aws_route53_record" "orders" {
  zone_id = var.zone_id
  name    = "orders"
  type    = "A"

  alias {
    name                   = aws_elb.orders.dns_name
    zone_id                = aws_elb.orders.zone_id # of its own
    evaluate_target_health = true
  }
}

resource "aws_route53_record" "site" {
  zone_id = var.zone_id
  name    = "site"
  type    = "A"

  alias {
    name                   = data.aws_s3_bucket.site.website_domain
    zone_id                = data.aws_s3_bucket.site.hosted_zone_id
    evaluate_target_health = false
  }
}

resource "aws_dynamodb_table" "orders" {
  name             = "orders"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_IMAGE"

  attribute {
    name = "id"
    type = "S"
  }
}

output "ingest_zone_id" {
  value = data.aws_lb.ingest.zone_id
}

output "stream_arn" {
  value = aws_dynamodb_table.orders.stream_arn
}
