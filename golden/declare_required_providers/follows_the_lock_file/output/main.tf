terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
    time = {
      source  = "hashicorp/time"
      version = "~> 0.13"
    }
  }
}

resource "aws_sns_topic" "alerts" {
  name = "alerts"
}

resource "time_static" "made" {}
