terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "region" {
  type = string
}

resource "aws_s3_bucket" "orders" {
  bucket = "example-orders"
  region = var.region
}
