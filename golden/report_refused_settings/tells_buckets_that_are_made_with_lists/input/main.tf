terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 3.0"
    }
  }
}

variable "acl" {
  type    = string
  default = "public-read"
}

variable "private" {
  type    = string
  default = "private"
}

resource "aws_s3_bucket" "logs" {
  bucket = "orders-logs"
  acl    = "log-delivery-write"
}

resource "aws_s3_bucket" "site" {
  bucket = "orders-site"
  acl    = var.acl
}

resource "aws_s3_bucket" "data" {
  bucket = "orders-data"
  acl    = "private"
}

resource "aws_s3_bucket" "more" {
  bucket = "orders-more"
  acl    = var.private
}
