terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_launch_configuration" "orders" {
  name_prefix   = "orders-"
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.small"
}

resource "aws_launch_configuration" "ingest" {
  name_prefix   = "ingest-"
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.small"
}
