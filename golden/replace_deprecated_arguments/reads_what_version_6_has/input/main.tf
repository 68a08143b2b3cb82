terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

data "aws_region" "current" {}

resource "aws_eip" "nat" {
  vpc = true
}

output "region" {
  value = "in ${data.aws_region.current.name}"
}
