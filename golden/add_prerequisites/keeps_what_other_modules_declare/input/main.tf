terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

module "front" {
  source            = "./modules/front"
  load_balancer_arn = var.load_balancer_arn
  target_group_arn  = var.target_group_arn
}

variable "load_balancer_arn" {
  type = string
}

variable "target_group_arn" {
  type = string
}

variable "zone_id" {
  type = string
}

resource "aws_route53_record" "validation" {
  for_each = { for one in module.front.options : one.domain_name => one }
  zone_id  = var.zone_id
  name     = each.value.resource_record_name
  type     = each.value.resource_record_type
  records  = [each.value.resource_record_value]
  ttl      = 60
}

resource "aws_acm_certificate_validation" "front" {
  certificate_arn         = module.front.certificate_arn
  validation_record_fqdns = [for record in aws_route53_record.validation : record.fqdn]
}

# Its lists are settled by a module that nobody sees.
resource "aws_s3_bucket" "records" {
  bucket_prefix = "records-"
}

resource "aws_s3_bucket_acl" "records" {
  bucket = aws_s3_bucket.records.id
  acl    = "private"
}

module "ownership" {
  source = "git::https://git.example.com/ownership.git"
  bucket = aws_s3_bucket.records.id
}
