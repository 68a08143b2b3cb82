terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_s3_object" "site" {
  bucket = "orders-deployments"
  key    = "site.zip"
  source = "site.zip"
  etag   = filemd5("site.zip")
}

resource "aws_s3_object" "page" {
  bucket      = "orders-deployments"
  key         = "index.html"
  source      = "${path.module}/index.html"
  source_hash = filesha256("${path.module}/index.html")
}

resource "aws_key_pair" "orders" {
  public_key = file("~/.ssh/nobody-has-this-key.pub")
}

resource "aws_lightsail_key_pair" "blog" {
  public_key = file(pathexpand("~/.ssh/nobody-has-this-key.pub"))
}

output "certificate" {
  value = filebase64("/nowhere/orders.pem")
}
