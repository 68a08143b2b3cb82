terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 4.67"
    }
  }
}

provider "aws" {
  region  = "eu-west-1"
  version = "~> 4.67"
}

resource "aws_sns_topic" "alerts" {
  name = "alerts"
}
