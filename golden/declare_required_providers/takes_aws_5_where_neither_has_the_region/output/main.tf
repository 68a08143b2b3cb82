terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_iam_user" "deploy" {
  name   = "deploy"
  region = "us-east-1"
}
