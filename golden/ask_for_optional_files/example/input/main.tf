terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_s3_bucket" "site" {
  bucket = "orders-site"
}

resource "aws_s3_object" "maintenance" {
  count        = fileexists("${path.module}/pages/maintenance.html") ? 1 : 0
  bucket       = aws_s3_bucket.site.id
  key          = "maintenance.html"
  content      = file("${path.module}/pages/maintenance.html")
  content_type = "text/html"
}
