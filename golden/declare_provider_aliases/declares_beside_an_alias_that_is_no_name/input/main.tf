terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

# No name, whatever was meant.
provider "aws" {
  alias  = ">= 1.4.0"
  region = "us-east-1"
}

resource "aws_sqs_queue" "orders" {
  provider = aws.virginia
  name     = "orders"
}
