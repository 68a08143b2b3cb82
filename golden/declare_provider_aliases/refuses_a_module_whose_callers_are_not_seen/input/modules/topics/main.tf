terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_sns_topic" "here" {
  provider = aws.primary
  name     = "events"
}

resource "aws_sns_topic" "there" {
  provider = aws.replica
  name     = "events"
}
