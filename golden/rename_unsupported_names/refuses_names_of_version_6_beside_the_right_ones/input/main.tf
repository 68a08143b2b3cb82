terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_placement_group" "ingest" {
  name     = "ingest"
  strategy = "cluster"
}

resource "aws_instance" "ingest" {
  ami                = "ami-0123456789abcdef0"
  instance_type      = "c5.large"
  placement_group    = "orders"
  placement_group_id = aws_placement_group.ingest.id
}
