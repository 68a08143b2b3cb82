terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_vpc" "orders" {
  cidr_block = "10.5.0.0/16"
}

resource "aws_vpc" "shared" {
  cidr_block = "10.6.0.0/16"
}

resource "aws_flow_log" "orders" {
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = "arn:aws:s3:::orders-flow-logs"
}
