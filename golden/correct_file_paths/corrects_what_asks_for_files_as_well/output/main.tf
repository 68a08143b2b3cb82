terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals {
  has_page = fileexists("${path.module}/pages/maintenance.html")
}

resource "aws_s3_object" "maintenance" {
  count   = local.has_page ? 1 : 0
  bucket  = "orders-site"
  key     = "error.html"
  content = file("${path.module}/pages/maintenance.html")
  etag    = filemd5("${path.module}/pages/maintenance.html")
}
