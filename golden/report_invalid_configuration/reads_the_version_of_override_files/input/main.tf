terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
    random = {
      source  = "hashicorp/random"
      version = "~> 3.0"
    }
  }
}

provider "aws" {
  region = "eu-central-1"
}

resource "aws_sqs_queue" "orders" {
  name   = "orders"
  region = "eu-west-1"
}

resource "aws_s3_access_point" "ingest" {
  bucket = "ingest-orders"
  name   = "ingest"
  tags   = { Team = "orders" }
}

resource "aws_nat_gateway" "all" {
  vpc_id            = "vpc-0123456789abcdef0"
  availability_mode = "regional"
}
