terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  alias  = "us_east_1"
  region = "us-east-1"
}

resource "aws_acm_certificate" "orders" {
  provider          = aws.us_east_1
  domain_name       = "orders.example.com"
  validation_method = "DNS"
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}
