terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

resource "aws_eip" "nat" {
  domain = "vpc"
}

resource "aws_batch_compute_environment" "spot" {
  name = "spot"
  type = "MANAGED"
}

output "environment" {
  value = aws_batch_compute_environment.spot.name
}
