terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_ami_copy" "orders" {
  name          = "orders"
  source_ami_id = "ami-0123456789abcdef0"
  source_region = "eu-west-1" # where it was built
  encrypted     = true
}
