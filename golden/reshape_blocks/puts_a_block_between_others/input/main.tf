terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_ecr_repository" "orders" {
  name = "orders"

  encryption_configuration {
    encryption_type = "KMS"
  }

  scan_on_push = true

  lifecycle {
    prevent_destroy = true
  }
}
