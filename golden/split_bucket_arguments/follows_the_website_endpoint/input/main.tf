resource "aws_s3_bucket" "site" {
  bucket = "site"

  website {
    index_document = "index.html"
  }
}

resource "aws_route53_record" "site" {
  zone_id = var.zone_id
  name    = "www"
  type    = "A"

  alias {
    name                   = aws_s3_bucket.site.website_domain
    zone_id                = aws_s3_bucket.site.hosted_zone_id
    evaluate_target_health = false
  }
}

variable "zone_id" {
  type = string
}

output "url" {
  value = "http://${aws_s3_bucket.site.website_endpoint}/"
}
